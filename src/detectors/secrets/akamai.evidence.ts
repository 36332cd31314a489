import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const akamaiEvidence: Record<string, Evidence> = {
  'akamai-client-token': {
    source: 'https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials',
    hits: [
      `akab-${madeUp(16, lower36)}-${madeUp(16, lower36)}`,
      `"akamaiClientToken": "akab-${madeUp(16, lower36)}-${madeUp(16, lower36)}"`,
    ],
    misses: [
      `akab-${madeUp(5)}`,
      'akab-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bakab-${madeUp(16, lower36)}-${madeUp(16, lower36)}`,
    ],
  },
};
