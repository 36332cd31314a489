import type { Evidence } from '../../model/detector.ts';
import { madeUp, uuid } from '../made-up.ts';

export const launchdarklyEvidence: Record<string, Evidence> = {
  'launchdarkly-sdk-key': {
    source: 'https://launchdarkly.com/docs/home/account/api',
    hits: [`sdk-${uuid}`, `launchdarkly_sdk_key: sdk-${uuid}`],
    misses: [`sdk-${madeUp(5)}`, 'sdk-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsdk-${uuid}`],
  },
  'launchdarkly-access-token': {
    source: 'https://launchdarkly.com/docs/home/account/api',
    hits: [`api-${uuid}`, `LAUNCHDARKLY_ACCESS_TOKEN=api-${uuid}`],
    misses: [`api-${madeUp(5)}`, 'api-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bapi-${uuid}`],
  },
  'launchdarkly-mobile-key': {
    source: 'https://launchdarkly.com/docs/home/account/api',
    hits: [`mob-${uuid}`, `"launchdarklyMobileKey": "mob-${uuid}"`],
    misses: [`mob-${madeUp(5)}`, 'mob-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bmob-${uuid}`],
  },
};
