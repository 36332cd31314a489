import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const shopifyEvidence: Record<string, Evidence> = {
  'shopify-token': {
    source: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
    hits: [`shpat_${madeUp(32, hex)}`, `X-Shopify-Access-Token: shpss_${madeUp(32, hex)}`],
    misses: ['shpat_abc', `shpat_${madeUp(40, hex)}`],
  },
};
