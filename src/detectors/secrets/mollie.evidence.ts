import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const mollieEvidence: Record<string, Evidence> = {
  'mollie-api-key': {
    source: 'https://docs.mollie.com/reference/authentication',
    hits: [`mollie: live_${madeUp(30)}`, `# mollie\nkey = "live_${madeUp(30)}"`],
    misses: [`build live_${madeUp(30)} done`, `live_${madeUp(5)}`, 'live_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'mollie-access-token': {
    source: 'https://docs.mollie.com/reference/authentication',
    hits: [`mollie: access_${madeUp(42)}`, `# mollie\nkey = "access_${madeUp(42)}"`],
    misses: [`build access_${madeUp(42)} done`, `access_${madeUp(5)}`, 'access_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
