import type { Evidence } from '../../model/detector.ts';
import { madeUp, upper32 } from '../made-up.ts';

export const upcloudEvidence: Record<string, Evidence> = {
  'upcloud-api-token': {
    source: 'https://developers.upcloud.com/1.3/3-accounts/',
    hits: [`ucat_01${madeUp(24, upper32)}`, `upcloud_api_token: ucat_01${madeUp(24, upper32)}`],
    misses: [`ucat_01${madeUp(5)}`, 'ucat_01xxxxxxxxxxxxxxxxxxxxxxxx', `a1bucat_01${madeUp(24, upper32)}`],
  },
};
