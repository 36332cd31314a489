import type { Evidence } from '../../model/detector.ts';

export const nationalIdsFiEvidence: Record<string, Evidence> = {
  'fi-hetu': {
    source: 'Digital and Population Data Services Agency',
    hits: ['131052-308T', 'hetu 010594A9021'],
    misses: ['131052-308U', '991352-308T'],
  },
};
