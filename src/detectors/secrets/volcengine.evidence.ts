import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const volcengineEvidence: Record<string, Evidence> = {
  'volcengine-access-key': {
    source: 'https://www.volcengine.com/docs/6291/65568',
    hits: [`AKLT${madeUp(43)}`, `VOLCENGINE_ACCESS_KEY=AKLT${madeUp(43)}`],
    misses: [`AKLT${madeUp(5)}`, 'AKLTxxxxxxxxxxxxxxxxxxxxxxxx', `a1bAKLT${madeUp(43)}`],
  },
};
