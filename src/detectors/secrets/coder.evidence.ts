import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const coderEvidence: Record<string, Evidence> = {
  'coder-session-token': {
    source: 'https://coder.com/docs/admin/users/sessions-tokens',
    hits: [`CODER_SESSION_TOKEN=${madeUp(10)}-${madeUp(22)}`, `coder_token: "${madeUp(10)}-${madeUp(22)}"`],
    misses: [`${madeUp(10)}-${madeUp(22)}`, 'CODER_SESSION_TOKEN=my-coder-session-token'],
  },
};
