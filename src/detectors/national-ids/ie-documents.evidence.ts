import type { Evidence } from '../../model/detector.ts';

export const nationalIdsIeDocumentsEvidence: Record<string, Evidence> = {
  'ie-passport': {
    source: 'Council of the EU, PRADO: IRL-AO',
    hits: ['irish passport: PA4581710', 'pas éireannach PA2975957'],
    misses: ['order PA4581710', 'irish passport: PA4'],
  },
  'ie-driving-licence': {
    source: 'Council of the EU, PRADO: IRL-FO',
    hits: ['irish driving: 186408717', 'irish driver 197169810'],
    misses: ['order 186408717', 'irish driving: 186'],
  },
};
