import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const cratesEvidence: Record<string, Evidence> = {
  'crates-token': {
    source: 'https://doc.rust-lang.org/cargo/reference/registry-authentication.html',
    hits: [`cio${madeUp(32)}`, `crates_token: cio${madeUp(32)}`],
    misses: ['cio', `precio${madeUp(32)}`],
  },
};
