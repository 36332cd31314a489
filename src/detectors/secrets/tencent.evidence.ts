import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const tencentEvidence: Record<string, Evidence> = {
  'tencent-secret-id': {
    source: 'https://www.tencentcloud.com/document/product/598/32675',
    hits: [`AKID${madeUp(32)}`, `tencent_secret_id: AKID${madeUp(32)}`],
    misses: [`AKID${madeUp(5)}`, 'AKIDxxxxxxxxxxxxxxxxxxxxxxxx', `a1bAKID${madeUp(32)}`],
  },
};
