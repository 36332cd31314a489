import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const vaultEvidence: Record<string, Evidence> = {
  'vault-token': {
    source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    hits: [`hvs.${madeUp(95)}`, `VAULT_TOKEN=hvs.${madeUp(95)}`],
    misses: ['hvs.x', 'hvs.get_something_or_other_value'],
  },
  'vault-batch-token': {
    source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    hits: [`hvb.${madeUp(150)}`, `"vaultBatchToken": "hvb.${madeUp(150)}"`],
    misses: [`hvb.${madeUp(5)}`, 'hvb.xxxxxxxxxxxxxxxxxxxxxxxx', `a1bhvb.${madeUp(150)}`],
  },
  'vault-recovery-token': {
    source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    hits: [`hvr.${madeUp(95)}`, `export VAULT_RECOVERY_TOKEN='hvr.${madeUp(95)}'`],
    misses: [`hvr.${madeUp(5)}`, 'hvr.xxxxxxxxxxxxxxxxxxxxxxxx', `a1bhvr.${madeUp(95)}`],
  },
  'vault-legacy-token': {
    source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    hits: [`vault: s.${madeUp(24)}`, `# vault\nkey = "s.${madeUp(24)}"`],
    misses: [`build s.${madeUp(24)} done`, 'vault s.deserializeObjectFromXml'],
  },
  'boundary-token': {
    source: 'https://developer.hashicorp.com/boundary/docs/concepts/domain-model',
    hits: [
      `boundary: at_${madeUp(10)}_s1${madeUp(150)}`,
      `# boundary\nkey = "at_${madeUp(10)}_s1${madeUp(150)}"`,
    ],
    misses: [
      `build at_${madeUp(10)}_s1${madeUp(150)} done`,
      `at_${madeUp(5)}`,
      'at_xxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
};
