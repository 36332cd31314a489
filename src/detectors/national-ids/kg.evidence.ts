import type { Evidence } from '../../model/detector.ts';

export const nationalIdsKgEvidence: Record<string, Evidence> = {
  'kg-pin': {
    source: 'State Registration Service: sex, date of birth, sequence',
    hits: ['ПИН 20101199012345', 'Kyrgyz PIN: 12505198512345'],
    misses: ['заказ 20101199012345', 'ПИН 23201199012345'],
  },
};
