import type { Evidence } from '../../model/detector.ts';

export const nationalIdsNlHealthEvidence: Record<string, Evidence> = {
  'nl-agb-care-provider': {
    source: 'Vektis, AGB-register',
    hits: ['AGB: 01889919', 'agb-code 01414895'],
    misses: ['order 01889919', 'AGB: 018'],
  },
  'nl-big-health-professional': {
    source: 'Wet op de beroepen in de individuele gezondheidszorg',
    hits: ['big-nummer: 19526760806', 'big nummer 19202868553'],
    misses: ['order 19526760806', 'big-nummer: 1952'],
  },
};
