import type { Evidence } from '../../model/detector.ts';

export const nationalIdsCyDocumentsEvidence: Record<string, Evidence> = {
  'cy-identity-card': {
    source: 'Council of the EU, PRADO: Cypriot identity card',
    hits: ['Αριθμός ταυτότητας: 888425', 'Cypriot identity card 869636'],
    misses: ['order 869636', 'Αριθμός ταυτότητας: 8884250000000'],
  },
  'cy-passport': {
    source: 'Council of the EU, PRADO: Cypriot passport',
    hits: ['Διαβατήριο: K39834935', 'Cypriot passport K08830253'],
    misses: ['order K08830253', 'Διαβατήριο: K398349350000000'],
  },
};
