import type { Evidence } from '../../model/detector.ts';

export const nationalIdsGrDocumentsEvidence: Record<string, Evidence> = {
  'gr-identity-card': {
    source: 'Council of the EU, PRADO: Greek identity card',
    hits: ['ΑΔΤ: ΑΜ 802923', 'Greek identity card ΑΜ 444590'],
    misses: ['order ΑΜ 444590', 'ΑΔΤ: ΑΜ 8029230000000'],
  },
  'gr-passport': {
    source: 'Council of the EU, PRADO: Greek passport',
    hits: ['Διαβατήριο: AT9624450', 'Greek passport AT0012598'],
    misses: ['order AT0012598', 'Διαβατήριο: AT96244500000000'],
  },
  'gr-driving-licence': {
    source: 'Council of the EU, PRADO: Greek driving licence',
    hits: ['Άδεια οδήγησης: 303223700', 'Greek driving licence 365913361'],
    misses: ['order 365913361', 'Άδεια οδήγησης: 3032237000000000'],
  },
};
