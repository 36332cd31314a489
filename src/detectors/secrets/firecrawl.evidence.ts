import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const firecrawlEvidence: Record<string, Evidence> = {
  'firecrawl-api-key': {
    source: 'https://docs.firecrawl.dev/introduction',
    hits: [`fc-${madeUp(32, hex)}`, `export FIRECRAWL_API_KEY='fc-${madeUp(32, hex)}'`],
    misses: [`fc-${madeUp(5)}`, 'fc-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bfc-${madeUp(32, hex)}`],
  },
};
