import type { Evidence } from '../../model/detector.ts';

export const nationalIdsCzEvidence: Record<string, Evidence> = {
  'cz-rodne-cislo': {
    source: 'Zákon 133/2000 Sb.',
    hits: ['rodné číslo 780123/3539', '780123/3539'],
    misses: ['780123/3541', '781323/3539'],
  },
};
