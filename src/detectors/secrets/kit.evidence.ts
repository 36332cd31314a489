import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const kitEvidence: Record<string, Evidence> = {
  'kit-api-key': {
    source: 'https://developers.kit.com/api-reference/authentication',
    hits: [`kit_${madeUp(32, hex)}`, `KIT_API_KEY=kit_${madeUp(32, hex)}`],
    misses: [`kit_${madeUp(5)}`, 'kit_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bkit_${madeUp(32, hex)}`],
  },
};
