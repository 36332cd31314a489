import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp, upper32 } from '../made-up.ts';

export const sourcegraphEvidence: Record<string, Evidence> = {
  'sourcegraph-token': {
    source: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
    hits: [
      `sgp_${madeUp(16, hex)}_${madeUp(40, hex)}`,
      `sourcegraph_token: sgp_${madeUp(16, hex)}_${madeUp(40, hex)}`,
    ],
    misses: [
      `sgp_${madeUp(5)}`,
      'sgp_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsgp_${madeUp(16, hex)}_${madeUp(40, hex)}`,
    ],
  },
  'sourcegraph-gateway-token': {
    source: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
    hits: [`sgd_${madeUp(64, hex)}`, `SOURCEGRAPH_GATEWAY_TOKEN=sgd_${madeUp(64, hex)}`],
    misses: [`sgd_${madeUp(5)}`, 'sgd_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsgd_${madeUp(64, hex)}`],
  },
  'sourcegraph-license-token': {
    source: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
    hits: [`slk_${madeUp(64, hex)}`, `"sourcegraphLicenseToken": "slk_${madeUp(64, hex)}"`],
    misses: [`slk_${madeUp(5)}`, 'slk_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bslk_${madeUp(64, hex)}`],
  },
  'sourcegraph-subscription-token': {
    source: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
    hits: [`sgs_${madeUp(64, hex)}`, `export SOURCEGRAPH_SUBSCRIPTION_TOKEN='sgs_${madeUp(64, hex)}'`],
    misses: [`sgs_${madeUp(5)}`, 'sgs_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsgs_${madeUp(64, hex)}`],
  },
  'amp-api-key': {
    source: 'https://ampcode.com/manual',
    hits: [
      `sgamp_user_01${madeUp(24, upper32)}_${madeUp(64, hex)}`,
      `amp_api_key: sgamp_user_01${madeUp(24, upper32)}_${madeUp(64, hex)}`,
    ],
    misses: [
      `sgamp_user_01${madeUp(5)}`,
      'sgamp_user_01xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsgamp_user_01${madeUp(24, upper32)}_${madeUp(64, hex)}`,
    ],
  },
};
