import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const deepseekEvidence: Record<string, Evidence> = {
  'deepseek-api-key': {
    source: 'https://api-docs.deepseek.com/',
    hits: [`sk-${madeUp(32, hex)}`, `"deepseekApiKey": "sk-${madeUp(32, hex)}"`],
    misses: [`sk-${madeUp(5)}`, 'sk-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsk-${madeUp(32, hex)}`],
  },
};
