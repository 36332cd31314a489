import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const shopifyEvidence: Record<string, Evidence> = {
  'shopify-token': {
    source: 'https://shopify.dev/docs/apps/build/authentication-authorization',
    hits: [`shpat_${madeUp(32, hex)}`, `export SHOPIFY_TOKEN='shpat_${madeUp(32, hex)}'`],
    misses: [`shpat_${madeUp(5)}`, 'shpat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bshpat_${madeUp(32, hex)}`],
  },
  'shopify-custom-app-token': {
    source: 'https://shopify.dev/docs/apps/build/authentication-authorization',
    hits: [`shpca_${madeUp(32, hex)}`, `shopify_custom_app_token: shpca_${madeUp(32, hex)}`],
    misses: [`shpca_${madeUp(5)}`, 'shpca_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bshpca_${madeUp(32, hex)}`],
  },
  'shopify-private-app-password': {
    source: 'https://shopify.dev/docs/apps/build/authentication-authorization',
    hits: [`shppa_${madeUp(32, hex)}`, `SHOPIFY_PRIVATE_APP_PASSWORD=shppa_${madeUp(32, hex)}`],
    misses: [`shppa_${madeUp(5)}`, 'shppa_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bshppa_${madeUp(32, hex)}`],
  },
  'shopify-shared-secret': {
    source: 'https://shopify.dev/docs/apps/build/authentication-authorization',
    hits: [`shpss_${madeUp(32, hex)}`, `"shopifySharedSecret": "shpss_${madeUp(32, hex)}"`],
    misses: [`shpss_${madeUp(5)}`, 'shpss_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bshpss_${madeUp(32, hex)}`],
  },
  'shopify-user-token': {
    source: 'https://shopify.dev/docs/apps/build/authentication-authorization',
    hits: [`shpua_${madeUp(32, hex)}`, `export SHOPIFY_USER_TOKEN='shpua_${madeUp(32, hex)}'`],
    misses: [`shpua_${madeUp(5)}`, 'shpua_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bshpua_${madeUp(32, hex)}`],
  },
  'shopify-theme-token': {
    source: 'https://shopify.dev/docs/apps/build/authentication-authorization',
    hits: [`shptka_${madeUp(32, hex)}`, `shopify_theme_token: shptka_${madeUp(32, hex)}`],
    misses: [`shptka_${madeUp(5)}`, 'shptka_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bshptka_${madeUp(32, hex)}`],
  },
  'shopify-partner-token': {
    source: 'https://shopify.dev/docs/apps/build/authentication-authorization',
    hits: [`prtapi_${madeUp(32, hex)}`, `SHOPIFY_PARTNER_TOKEN=prtapi_${madeUp(32, hex)}`],
    misses: [`prtapi_${madeUp(5)}`, 'prtapi_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bprtapi_${madeUp(32, hex)}`],
  },
};
