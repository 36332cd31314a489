import type { Evidence } from '../../model/detector.ts';

export const nationalIdsLtDocumentsEvidence: Record<string, Evidence> = {
  'lt-identity-card': {
    source: 'Council of the EU, PRADO: Lithuanian identity card',
    hits: ['Asmens tapatybės kortelė: 15368878', 'Lithuanian identity card 14547925'],
    misses: ['order 14547925', 'Asmens tapatybės kortelė: 153688780000000'],
  },
  'lt-passport': {
    source: 'Council of the EU, PRADO: Lithuanian passport',
    hits: ['Paso numeris: 29805831', 'Lithuanian passport 20229373'],
    misses: ['order 20229373', 'Paso numeris: 298058310000000'],
  },
  'lt-driving-licence': {
    source: 'Council of the EU, PRADO: Lithuanian driving licence',
    hits: ['Vairuotojo pažymėjimas: 00986654', 'Lithuanian driving licence 01126652'],
    misses: ['order 01126652', 'Vairuotojo pažymėjimas: 009866540000000'],
  },
};
