import type { Evidence } from '../../model/detector.ts';
import { madeUp, uuid } from '../made-up.ts';

export const plaidEvidence: Record<string, Evidence> = {
  'plaid-access-token': {
    source: 'https://plaid.com/docs/api/items/',
    hits: [`access-sandbox-${uuid}`, `access-production-${uuid}`],
    misses: ['access-sandbox-1', 'access-production-mode'],
  },
  'plaid-link-token': {
    source: 'https://plaid.com/docs/api/tokens/',
    hits: [`link-sandbox-${uuid}`, `plaid_link_token: link-sandbox-${uuid}`],
    misses: [`link-sandbox-${madeUp(5)}`, 'link-sandbox-xxxxxxxxxxxxxxxxxxxxxxxx', `a1blink-sandbox-${uuid}`],
  },
  'plaid-public-token': {
    source: 'https://plaid.com/docs/api/tokens/',
    hits: [`public-sandbox-${uuid}`, `PLAID_PUBLIC_TOKEN=public-sandbox-${uuid}`],
    misses: [
      `public-sandbox-${madeUp(5)}`,
      'public-sandbox-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bpublic-sandbox-${uuid}`,
    ],
  },
  'plaid-processor-token': {
    source: 'https://plaid.com/docs/api/tokens/',
    hits: [`processor-sandbox-${uuid}`, `"plaidProcessorToken": "processor-sandbox-${uuid}"`],
    misses: [
      `processor-sandbox-${madeUp(5)}`,
      'processor-sandbox-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bprocessor-sandbox-${uuid}`,
    ],
  },
};
