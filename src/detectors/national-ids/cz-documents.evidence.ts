import type { Evidence } from '../../model/detector.ts';

export const nationalIdsCzDocumentsEvidence: Record<string, Evidence> = {
  'cz-identity-card': {
    source: 'Council of the EU, PRADO: Czech identity card',
    hits: ['Občanský průkaz č.: 252447887', 'Czech identity card 245522093'],
    misses: ['order 245522093', 'Občanský průkaz č.: 2524478870000000'],
  },
  'cz-passport': {
    source: 'Council of the EU, PRADO: Czech passport',
    hits: ['Cestovní pas: 46691088', 'Czech passport 46694965'],
    misses: ['order 46694965', 'Cestovní pas: 466910880000000'],
  },
  'cz-driving-licence': {
    source: 'Council of the EU, PRADO: Czech driving licence',
    hits: ['Řidičský průkaz: EL 636051', 'Czech driving licence EL 010033'],
    misses: ['order EL 010033', 'Řidičský průkaz: EL 6360510000000'],
  },
};
