import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const adyenEvidence: Record<string, Evidence> = {
  'adyen-api-key': {
    source: 'https://docs.adyen.com/development-resources/api-credentials/',
    hits: [
      `AQEyhmfxL${madeUp(60)}=-${madeUp(43)}=-${madeUp(16)}`,
      `"adyenApiKey": "AQEyhmfxL${madeUp(60)}=-${madeUp(43)}=-${madeUp(16)}"`,
    ],
    misses: [`AQEyhmfxL${madeUp(5)}`, 'AQEyhmfxLxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
