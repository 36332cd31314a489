import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const vectaraEvidence: Record<string, Evidence> = {
  'vectara-api-key': {
    source: 'https://docs.vectara.com/docs/learn/authentication/api-key-management',
    hits: [`zut_${madeUp(40)}`, `export VECTARA_API_KEY='zut_${madeUp(40)}'`],
    misses: [`zut_${madeUp(5)}`, 'zut_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bzut_${madeUp(40)}`],
  },
};
