import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const vkEvidence: Record<string, Evidence> = {
  'vk-access-token': {
    source: 'https://dev.vk.com/en/api/access-token/getting-started',
    hits: [`vk1.a.${madeUp(198)}`, `"vkAccessToken": "vk1.a.${madeUp(198)}"`],
    misses: [`vk1.a.${madeUp(5)}`, 'vk1.a.xxxxxxxxxxxxxxxxxxxxxxxx', `a1bvk1.a.${madeUp(198)}`],
  },
};
