import type { Evidence } from '../../model/detector.ts';
import { madeUp, upper32 } from '../made-up.ts';

export const onepasswordEvidence: Record<string, Evidence> = {
  'onepassword-service-token': {
    source: 'https://developer.1password.com/docs/service-accounts/',
    hits: [`ops_eyJ${madeUp(400)}`, `OP=ops_eyJ${madeUp(300)}`],
    misses: ['ops_eyJ', `ops_eyJ${madeUp(30)}`],
  },
  'onepassword-secret-key': {
    source: 'https://support.1password.com/secret-key/',
    hits: [
      `A3-${madeUp(6, upper32)}-${madeUp(6, upper32)}-${madeUp(5, upper32)}-${madeUp(5, upper32)}-${madeUp(5, upper32)}-${madeUp(5, upper32)}`,
      `ONEPASSWORD_SECRET_KEY=A3-${madeUp(6, upper32)}-${madeUp(6, upper32)}-${madeUp(5, upper32)}-${madeUp(5, upper32)}-${madeUp(5, upper32)}-${madeUp(5, upper32)}`,
    ],
    misses: ['A3-PAPER-SIZE', 'A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX'],
  },
};
