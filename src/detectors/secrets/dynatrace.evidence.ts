import type { Evidence } from '../../model/detector.ts';
import { madeUp, upper32 } from '../made-up.ts';

export const dynatraceEvidence: Record<string, Evidence> = {
  'dynatrace-token': {
    source:
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    hits: [
      `dt0c01.${madeUp(24, upper32)}.${madeUp(64, upper32)}`,
      `dt0s16.${madeUp(8, upper32)}.${madeUp(64, upper32)}`,
    ],
    misses: ['dt0c01.x', `dt0c01.${madeUp(24, upper32)}`],
  },
};
