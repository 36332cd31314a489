import type { Evidence } from '../../model/detector.ts';
import { madeUp, upper32 } from '../made-up.ts';

export const dynatraceEvidence: Record<string, Evidence> = {
  'dynatrace-token': {
    source:
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    hits: [
      `dt0c01.${madeUp(24, upper32)}.${madeUp(64, upper32)}`,
      `DYNATRACE_TOKEN=dt0c01.${madeUp(24, upper32)}.${madeUp(64, upper32)}`,
    ],
    misses: [
      `dt0c01.${madeUp(5)}`,
      'dt0c01.xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bdt0c01.${madeUp(24, upper32)}.${madeUp(64, upper32)}`,
    ],
  },
  'dynatrace-platform-token': {
    source:
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    hits: [
      `dt0s16.${madeUp(8, upper32)}.${madeUp(64, upper32)}`,
      `"dynatracePlatformToken": "dt0s16.${madeUp(8, upper32)}.${madeUp(64, upper32)}"`,
    ],
    misses: [
      `dt0s16.${madeUp(5)}`,
      'dt0s16.xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bdt0s16.${madeUp(8, upper32)}.${madeUp(64, upper32)}`,
    ],
  },
  'dynatrace-oauth-secret': {
    source:
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    hits: [
      `dt0s01.${madeUp(8, upper32)}.${madeUp(64, upper32)}`,
      `export DYNATRACE_OAUTH_SECRET='dt0s01.${madeUp(8, upper32)}.${madeUp(64, upper32)}'`,
    ],
    misses: [
      `dt0s01.${madeUp(5)}`,
      'dt0s01.xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bdt0s01.${madeUp(8, upper32)}.${madeUp(64, upper32)}`,
    ],
  },
};
