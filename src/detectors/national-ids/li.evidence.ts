import type { Evidence } from '../../model/detector.ts';

export const nationalIdsLiEvidence: Record<string, Evidence> = {
  'li-peid': {
    source: 'OECD, TIN Liechtenstein',
    hits: ['PEID: 107898', 'personenidentifikation 131696'],
    misses: ['order 107898', 'PEID: 10'],
  },
  'li-company-register': {
    source: 'Amt für Justiz Liechtenstein, Handelsregister',
    hits: [
      'öffentlichkeitsregister: FL-0002.012.416-4',
      'handelsregister FL-0002.130.921-5',
      'see FL-0002.012.416-4 below',
    ],
    misses: ['öffentlichkeitsregister: FL-0002', 'part FL-0002.012.416-49999'],
  },
};
