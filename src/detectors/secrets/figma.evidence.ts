import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const figmaEvidence: Record<string, Evidence> = {
  'figma-token': {
    source: 'https://www.figma.com/developers/api#access-tokens',
    hits: [`figd_${madeUp(40)}`, `X-Figma-Token: figd_${madeUp(40)}`],
    misses: ['figd_x', `figd_${madeUp(60)}`],
  },
};
