import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const braveSearchEvidence: Record<string, Evidence> = {
  'brave-search-api-key': {
    source: 'https://api-dashboard.search.brave.com/documentation',
    hits: [`BSA${madeUp(28)}`, `BRAVE_SEARCH_API_KEY=BSA${madeUp(28)}`],
    misses: ['BSA', 'BSA_LICENSE_HEADER_FOR_SOURCE_F'],
  },
};
