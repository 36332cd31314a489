import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const easypostEvidence: Record<string, Evidence> = {
  'easypost-api-key': {
    source: 'https://docs.easypost.com/docs/authentication',
    hits: [`EZAK${madeUp(54)}`, `easypost_api_key: EZAK${madeUp(54)}`],
    misses: [`EZAK${madeUp(5)}`, 'EZAKxxxxxxxxxxxxxxxxxxxxxxxx', `a1bEZAK${madeUp(54)}`],
  },
  'easypost-test-key': {
    source: 'https://docs.easypost.com/docs/authentication',
    hits: [`EZTK${madeUp(54)}`, `EASYPOST_TEST_KEY=EZTK${madeUp(54)}`],
    misses: [`EZTK${madeUp(5)}`, 'EZTKxxxxxxxxxxxxxxxxxxxxxxxx', `a1bEZTK${madeUp(54)}`],
  },
};
