import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const apifyEvidence: Record<string, Evidence> = {
  'apify-api-token': {
    source: 'https://docs.apify.com/platform/integrations/api',
    hits: [`apify_api_${madeUp(36)}`, `"apifyApiToken": "apify_api_${madeUp(36)}"`],
    misses: [`apify_api_${madeUp(5)}`, 'apify_api_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bapify_api_${madeUp(36)}`],
  },
};
