import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const nvidiaEvidence: Record<string, Evidence> = {
  'nvidia-api-key': {
    source: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
    hits: [`nvapi-${madeUp(64)}`, `nvidia_api_key: nvapi-${madeUp(64)}`],
    misses: [`nvapi-${madeUp(5)}`, 'nvapi-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bnvapi-${madeUp(64)}`],
  },
};
