import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const sentryEvidence: Record<string, Evidence> = {
  'sentry-token': {
    source: 'https://docs.sentry.io/account/auth-tokens/',
    hits: [`sntrys_eyJ${madeUp(120)}`, `SENTRY_AUTH_TOKEN=sntrys_${madeUp(150)}`],
    misses: ['sntrys_x', `sntryu_${madeUp(12, hex)}`],
  },
  'sentry-user-token': {
    source: 'https://docs.sentry.io/account/auth-tokens/',
    hits: [`sntryu_${madeUp(64, hex)}`, `export SENTRY_USER_TOKEN='sntryu_${madeUp(64, hex)}'`],
    misses: [`sntryu_${madeUp(5)}`, 'sntryu_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsntryu_${madeUp(64, hex)}`],
  },
  'sentry-dsn-secret': {
    source: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
    hits: [
      `https://${madeUp(32, hex)}:${madeUp(32, hex)}@sentry.io/123`,
      `dsn = "https://${madeUp(32, hex)}:${madeUp(32, hex)}@o12.ingest.sentry.io/45"`,
    ],
    misses: [`https://${madeUp(32, hex)}@o12.ingest.sentry.io/45`, 'https://<key>:<secret>@sentry.io/1'],
  },
};
