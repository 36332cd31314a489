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
  'cloudflare-user-token': {
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats',
    hits: [`cfut_${madeUp(48)}`, `export CLOUDFLARE_USER_TOKEN='cfut_${madeUp(48)}'`],
    misses: [`cfut_${madeUp(5)}`, 'cfut_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bcfut_${madeUp(48)}`],
  },
  'cloudflare-account-token': {
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats',
    hits: [`cfat_${madeUp(48)}`, `cloudflare_account_token: cfat_${madeUp(48)}`],
    misses: [`cfat_${madeUp(5)}`, 'cfat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bcfat_${madeUp(48)}`],
  },
  'cloudflare-global-key': {
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats',
    hits: [`cfk_${madeUp(48)}`, `CLOUDFLARE_GLOBAL_KEY=cfk_${madeUp(48)}`],
    misses: [`cfk_${madeUp(5)}`, 'cfk_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bcfk_${madeUp(48)}`],
  },
  'cloudflare-tunnel-token': {
    source: 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/',
    hits: [`cloudflared: eyJhIjoi${madeUp(160)}`, `# cloudflared\nkey = "eyJhIjoi${madeUp(160)}"`],
    misses: [`build eyJhIjoi${madeUp(160)} done`, `eyJhIjoi${madeUp(5)}`, 'eyJhIjoixxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
