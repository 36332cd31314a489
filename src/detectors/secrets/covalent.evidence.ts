import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const covalentEvidence: Record<string, Evidence> = {
  'covalent-api-key': {
    source: 'https://goldrush.dev/docs/',
    hits: [`cqt_rQ${madeUp(24)}`, `covalent_api_key: cqt_rQ${madeUp(24)}`],
    misses: [`cqt_rQ${madeUp(5)}`, 'cqt_rQxxxxxxxxxxxxxxxxxxxxxxxx', `a1bcqt_rQ${madeUp(24)}`],
  },
};
