import type { Evidence } from '../../model/detector.ts';

export const nationalIdsDkEvidence: Record<string, Evidence> = {
  'dk-cpr': {
    source: 'CPR-kontoret, personnummeret i CPR',
    hits: ['CPR: 070761-4285', 'cpr-nr 030797-3798'],
    misses: ['order 070761-4285', 'CPR: 0707'],
  },
  'dk-cpr-labelled': {
    source: 'CPR-kontoret, personnummeret i CPR',
    hits: ['ID number: 260293-9959', 'national id 120758-5043'],
    misses: ['order 260293-9959', 'ID number: 2602'],
  },
};
