import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const confluentEvidence: Record<string, Evidence> = {
  'confluent-api-secret': {
    source:
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    hits: [`cflt${madeUp(60)}`, `export CONFLUENT_API_SECRET='cflt${madeUp(60)}'`],
    misses: [`cflt${madeUp(5)}`, 'cfltxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
