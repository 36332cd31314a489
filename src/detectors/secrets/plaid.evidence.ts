import type { Evidence } from '../../model/detector.ts';
import { uuid } from '../made-up.ts';

export const plaidEvidence: Record<string, Evidence> = {
  'plaid-access-token': {
    source: 'https://plaid.com/docs/api/items/',
    hits: [`access-sandbox-${uuid}`, `access-production-${uuid}`],
    misses: ['access-sandbox-1', 'access-production-mode'],
  },
};
