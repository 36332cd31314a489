import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const perplexityEvidence: Record<string, Evidence> = {
  'perplexity-api-key': {
    source: 'https://docs.perplexity.ai/guides/getting-started',
    hits: [`pplx-${madeUp(48)}`, `key=pplx-${madeUp(48)}`],
    misses: ['pplx-api', `pplx-${madeUp(12)}`],
  },
};
