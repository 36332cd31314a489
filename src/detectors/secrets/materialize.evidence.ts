import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const materializeEvidence: Record<string, Evidence> = {
  'materialize-app-password': {
    source: 'https://materialize.com/docs/security/cloud/users-service-accounts/create-service-accounts/',
    hits: [`mzp_${madeUp(64, hex)}`, `materialize_app_password: mzp_${madeUp(64, hex)}`],
    misses: [`mzp_${madeUp(5)}`, 'mzp_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bmzp_${madeUp(64, hex)}`],
  },
};
