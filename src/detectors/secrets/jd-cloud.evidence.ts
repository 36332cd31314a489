import type { Evidence } from '../../model/detector.ts';
import { madeUp, upper32 } from '../made-up.ts';

export const jdCloudEvidence: Record<string, Evidence> = {
  'jd-cloud-access-key': {
    source: 'https://docs.jdcloud.com/en/account-management/accesskey-management',
    hits: [`JDC_${madeUp(28, upper32)}`, `JD_CLOUD_ACCESS_KEY=JDC_${madeUp(28, upper32)}`],
    misses: [`JDC_${madeUp(5)}`, 'JDC_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bJDC_${madeUp(28, upper32)}`],
  },
};
