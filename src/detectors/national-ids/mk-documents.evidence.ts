import type { Evidence } from '../../model/detector.ts';

export const nationalIdsMkDocumentsEvidence: Record<string, Evidence> = {
  'mk-passport': {
    source: 'Council of the EU, PRADO: passport of North Macedonia',
    hits: ['Број на пасош: B4612550', 'Macedonian passport B3639374'],
    misses: ['order B3639374', 'Број на пасош: B46125500000000'],
  },
  'mk-identity-card': {
    source: 'Council of the EU, PRADO: identity card of North Macedonia',
    hits: ['Лична карта: M4959749', 'Macedonian identity card M5367838'],
    misses: ['order M5367838', 'Лична карта: M49597490000000'],
  },
};
