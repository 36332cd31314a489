import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const onesignalEvidence: Record<string, Evidence> = {
  'onesignal-app-key': {
    source: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
    hits: [`os_v2_app_${madeUp(103, lower36)}`, `ONESIGNAL_APP_KEY=os_v2_app_${madeUp(103, lower36)}`],
    misses: [
      `os_v2_app_${madeUp(5)}`,
      'os_v2_app_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bos_v2_app_${madeUp(103, lower36)}`,
    ],
  },
  'onesignal-organization-key': {
    source: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
    hits: [
      `os_v2_org_${madeUp(103, lower36)}`,
      `"onesignalOrganizationKey": "os_v2_org_${madeUp(103, lower36)}"`,
    ],
    misses: [
      `os_v2_org_${madeUp(5)}`,
      'os_v2_org_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bos_v2_org_${madeUp(103, lower36)}`,
    ],
  },
};
