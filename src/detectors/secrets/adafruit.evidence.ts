import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const adafruitEvidence: Record<string, Evidence> = {
  'adafruit-io-key': {
    source: 'https://io.adafruit.com/api/docs/',
    hits: [`aio_${madeUp(28)}`, `adafruit_io_key: aio_${madeUp(28)}`],
    misses: [`aio_${madeUp(5)}`, 'aio_xxxxxxxxxxxxxxxxxxxxxxxx', `a1baio_${madeUp(28)}`],
  },
};
