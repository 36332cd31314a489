import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const cloudflareEvidence: Record<string, Evidence> = {
  'cloudflare-api-token': {
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
    hits: [`CLOUDFLARE_API_TOKEN=${madeUp(40)}`, `CF_API_KEY: ${madeUp(37, hex)}`],
    misses: ['cloudflare-workers-and-pages-deployments', `CLOUDFLARE_ZONE=${madeUp(10)}`],
  },
  'cloudflare-origin-ca-key': {
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
    hits: [`v1.0-${madeUp(24, hex)}-${madeUp(146, hex)}`, `key v1.0-${madeUp(24, hex)}-${madeUp(146, hex)}`],
    misses: ['v1.0-beta', `v1.0-${madeUp(24, hex)}`],
  },
};
