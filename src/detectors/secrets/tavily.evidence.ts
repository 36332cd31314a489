import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const tavilyEvidence: Record<string, Evidence> = {
  'tavily-api-key': {
    source: 'https://docs.tavily.com/documentation/quickstart',
    hits: [`tvly-dev-${madeUp(32)}`, `TAVILY_API_KEY=tvly-dev-${madeUp(32)}`],
    misses: [`tvly-dev-${madeUp(5)}`, 'tvly-dev-xxxxxxxxxxxxxxxxxxxxxxxx', `a1btvly-dev-${madeUp(32)}`],
  },
};
