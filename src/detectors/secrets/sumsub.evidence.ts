import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const sumsubEvidence: Record<string, Evidence> = {
  'sumsub-app-token': {
    source: 'https://docs.sumsub.com/reference/authentication',
    hits: [`sbx:${madeUp(24)}.${madeUp(32)}`, `sumsub_app_token: sbx:${madeUp(24)}.${madeUp(32)}`],
    misses: [`sbx:${madeUp(5)}`, 'sbx:xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsbx:${madeUp(24)}.${madeUp(32)}`],
  },
};
