import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const frameIoEvidence: Record<string, Evidence> = {
  'frame-io-token': {
    source: 'https://developer.frame.io/docs/getting-started/authentication',
    hits: [`fio-u-${madeUp(64)}`, `frame_io_token: fio-u-${madeUp(64)}`],
    misses: [`fio-u-${madeUp(5)}`, 'fio-u-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bfio-u-${madeUp(64)}`],
  },
};
