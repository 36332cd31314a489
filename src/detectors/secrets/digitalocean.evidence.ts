import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp, upper32 } from '../made-up.ts';

export const digitaloceanEvidence: Record<string, Evidence> = {
  'digitalocean-token': {
    source: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    hits: [`dop_v1_${madeUp(64, hex)}`, `dop_v1_${madeUp(64, hex)}`],
    misses: ['dop_v1_x', `dop_v1_${madeUp(20, hex)}`],
  },
  'digitalocean-oauth-token': {
    source: 'https://docs.digitalocean.com/reference/api/oauth/',
    hits: [`doo_v1_${madeUp(64, hex)}`, `DIGITALOCEAN_OAUTH_TOKEN=doo_v1_${madeUp(64, hex)}`],
    misses: [`doo_v1_${madeUp(5)}`, 'doo_v1_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bdoo_v1_${madeUp(64, hex)}`],
  },
  'digitalocean-refresh-token': {
    source: 'https://docs.digitalocean.com/reference/api/oauth/',
    hits: [`dor_v1_${madeUp(64, hex)}`, `"digitaloceanRefreshToken": "dor_v1_${madeUp(64, hex)}"`],
    misses: [`dor_v1_${madeUp(5)}`, 'dor_v1_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bdor_v1_${madeUp(64, hex)}`],
  },
  'digitalocean-spaces-key': {
    source: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
    hits: [`DO00${madeUp(16, upper32)}`, `export DIGITALOCEAN_SPACES_KEY='DO00${madeUp(16, upper32)}'`],
    misses: [`DO00${madeUp(5)}`, 'DO00xxxxxxxxxxxxxxxxxxxxxxxx', `a1bDO00${madeUp(16, upper32)}`],
  },
};
