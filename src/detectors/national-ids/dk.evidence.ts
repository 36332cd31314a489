import type { Evidence } from '../../model/detector.ts';

export const nationalIdsDkEvidence: Record<string, Evidence> = {
  'dk-cpr': {
    source: 'CPR-kontoret, personnummeret i CPR',
    hits: ['CPR: 070761-4285', 'cpr-nummer 0707614285'],
    misses: ['order 070761-4285', 'CPR: 990761-4285'],
  },
};
