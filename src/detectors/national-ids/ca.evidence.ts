import type { Evidence } from '../../model/detector.ts';

export const nationalIdsCaEvidence: Record<string, Evidence> = {
  'ca-sin': {
    source: 'Employment and Social Development Canada',
    hits: ['SIN 130 692 544', 'social insurance number: 130-692-544'],
    misses: ['order 130 692 544', 'SIN 130 692 545'],
  },
};
