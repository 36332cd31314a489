import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const arcjetEvidence: Record<string, Evidence> = {
  'arcjet-key': {
    source: 'https://docs.arcjet.com/environments',
    hits: [`ajkey_01${madeUp(24, lower36)}`, `export ARCJET_KEY='ajkey_01${madeUp(24, lower36)}'`],
    misses: [`ajkey_01${madeUp(5)}`, 'ajkey_01xxxxxxxxxxxxxxxxxxxxxxxx', `a1bajkey_01${madeUp(24, lower36)}`],
  },
};
