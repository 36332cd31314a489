import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const midtransEvidence: Record<string, Evidence> = {
  'midtrans-server-key': {
    source: 'https://docs.midtrans.com/docs/midtrans-account-overview',
    hits: [`SB-Mid-server-${madeUp(24)}`, `"midtransServerKey": "SB-Mid-server-${madeUp(24)}"`],
    misses: [`SB-Mid-server-${madeUp(5)}`, `SB-Mid-client-${madeUp(24)}`],
  },
};
