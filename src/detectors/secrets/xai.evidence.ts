import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const xaiEvidence: Record<string, Evidence> = {
  'xai-api-key': {
    source: 'https://docs.x.ai/docs/overview',
    hits: [`xai-${madeUp(80)}`, `XAI=xai-${madeUp(80)}`],
    misses: ['xai-grok', `xai-${madeUp(20)}`],
  },
};
