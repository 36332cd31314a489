import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const asanaEvidence: Record<string, Evidence> = {
  'asana-token': {
    source: 'https://developers.asana.com/docs/personal-access-token',
    hits: [
      `1/${madeUp(16, '123456789')}:${madeUp(32, hex)}`,
      `Bearer 2/${madeUp(16, '123456789')}/1${madeUp(15, '123456789')}:${madeUp(32, hex)}`,
    ],
    misses: ['1/2', `1/${madeUp(5, '123')}:${madeUp(32, hex)}`],
  },
};
