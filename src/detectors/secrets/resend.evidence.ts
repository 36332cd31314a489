import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const resendEvidence: Record<string, Evidence> = {
  'resend-api-key': {
    source: 'https://resend.com/docs/api-reference/introduction',
    hits: [`re_${madeUp(8)}_${madeUp(24)}`, `RESEND=re_${madeUp(8)}_${madeUp(24)}`],
    misses: ['re_export_something', `re_${madeUp(8)}`],
  },
};
