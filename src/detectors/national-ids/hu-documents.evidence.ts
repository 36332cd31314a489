import type { Evidence } from '../../model/detector.ts';

export const nationalIdsHuDocumentsEvidence: Record<string, Evidence> = {
  'hu-passport': {
    source: 'Council of the EU, PRADO: Hungarian passport',
    hits: ['Útlevél: BE0564882', 'Hungarian passport BE1010438'],
    misses: ['order BE1010438', 'Útlevél: BE05648820000000'],
  },
  'hu-identity-card': {
    source: 'Council of the EU, PRADO: Hungarian identity card',
    hits: ['Személyi igazolvány: 547851AE', 'Hungarian identity card 210207AE'],
    misses: ['order 210207AE', 'Személyi igazolvány: 547851AE0000000'],
  },
  'hu-driving-licence': {
    source: 'Council of the EU, PRADO: Hungarian driving licence',
    hits: ['Vezetői engedély: CF398164', 'Hungarian driving licence CF859879'],
    misses: ['order CF859879', 'Vezetői engedély: CF3981640000000'],
  },
};
