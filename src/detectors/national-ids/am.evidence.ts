import type { Evidence } from '../../model/detector.ts';

export const nationalIdsAmEvidence: Record<string, Evidence> = {
  'am-psn': {
    source: 'Law HO-440-N on the public service number',
    hits: ['ՀԾՀ 3511901234', 'Armenian public service number: 4512850123'],
    misses: ['order 3511901234', 'ՀԾՀ 3511'],
  },
  'am-tin': {
    source: 'State Revenue Committee of Armenia',
    hits: ['ՀՎՀՀ 01234567', 'Armenian tax number: 02567890'],
    misses: ['order 01234567', 'ՀՎՀՀ 0123'],
  },
};
