import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const sentryEvidence: Record<string, Evidence> = {
  'sentry-token': {
    source: 'https://docs.sentry.io/account/auth-tokens/',
    hits: [`sntrys_eyJ${madeUp(120)}`, `sntryu_${madeUp(64, hex)}`],
    misses: ['sntrys_x', `sntryu_${madeUp(12, hex)}`],
  },
};
