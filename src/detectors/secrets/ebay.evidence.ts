import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const ebayEvidence: Record<string, Evidence> = {
  'ebay-cert-id': {
    source: 'https://developer.ebay.com/api-docs/static/creating-edp-account.html',
    hits: [
      `PRD-${madeUp(12, hex)}-${madeUp(4, hex)}-${madeUp(4, hex)}-${madeUp(4, hex)}-${madeUp(4, hex)}`,
      `EBAY_CERT_ID=PRD-${madeUp(12, hex)}-${madeUp(4, hex)}-${madeUp(4, hex)}-${madeUp(4, hex)}-${madeUp(4, hex)}`,
    ],
    misses: [
      `PRD-${madeUp(5)}`,
      'PRD-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bPRD-${madeUp(12, hex)}-${madeUp(4, hex)}-${madeUp(4, hex)}-${madeUp(4, hex)}-${madeUp(4, hex)}`,
    ],
  },
  'ebay-user-token': {
    source: 'https://developer.ebay.com/api-docs/static/oauth-tokens.html',
    hits: [`v^1.1#i^1#f^0#r^1#${madeUp(300)}=`, `"ebayUserToken": "v^1.1#i^1#f^0#r^1#${madeUp(300)}="`],
    misses: ['v^1.1#i^1#f^0', 'v^1.1#i^1#**'],
  },
};
