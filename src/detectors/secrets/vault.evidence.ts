import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const vaultEvidence: Record<string, Evidence> = {
  'vault-token': {
    source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    hits: [`hvs.${madeUp(95)}`, `VAULT_TOKEN=hvb.${madeUp(150)}`],
    misses: ['hvs.x', 'hvs.get_something_or_other_value'],
  },
};
