import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const moonshotEvidence: Record<string, Evidence> = {
  'moonshot-coding-key': {
    source: 'https://platform.moonshot.ai/docs/',
    hits: [`sk-kimi-${madeUp(64)}`, `export MOONSHOT_CODING_KEY='sk-kimi-${madeUp(64)}'`],
    misses: [`sk-kimi-${madeUp(5)}`, 'sk-kimi-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsk-kimi-${madeUp(64)}`],
  },
};
