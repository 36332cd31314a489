import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const pubnubEvidence: Record<string, Evidence> = {
  'pubnub-secret-key': {
    source: 'https://www.pubnub.com/docs/general/resources/pubnub-keys',
    hits: [`sec-c-${madeUp(48)}`, `PUBNUB_SECRET_KEY=sec-c-${madeUp(48)}`],
    misses: [`sec-c-${madeUp(5)}`, 'sec-c-xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
