import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const zhipuEvidence: Record<string, Evidence> = {
  'zhipu-api-key': {
    source: 'https://docs.z.ai/api-reference/introduction',
    hits: [`zhipu: ${madeUp(32, hex)}.${madeUp(16)}`, `# zhipu\nkey = "${madeUp(32, hex)}.${madeUp(16)}"`],
    misses: [`${madeUp(32, hex)}.${madeUp(16)}`, `zhipu ${madeUp(32, hex)}.js`],
  },
};
