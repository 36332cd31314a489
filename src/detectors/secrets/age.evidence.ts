import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const ageEvidence: Record<string, Evidence> = {
  'age-secret-key': {
    source: 'https://github.com/C2SP/C2SP/blob/main/age.md',
    hits: [
      `AGE-SECRET-KEY-1${madeUp(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')}`,
      `# key\nAGE-SECRET-KEY-1${madeUp(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')}`,
    ],
    misses: ['AGE-SECRET-KEY-1', 'age-secret-key-file'],
  },
  'age-hybrid-secret-key': {
    source: 'https://github.com/C2SP/C2SP/blob/main/age.md',
    hits: [
      `AGE-SECRET-KEY-PQ-1${madeUp(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')}`,
      `AGE_HYBRID_SECRET_KEY=AGE-SECRET-KEY-PQ-1${madeUp(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')}`,
    ],
    misses: ['AGE-SECRET-KEY-PQ-1', 'age-secret-key-pq-1 is a prefix'],
  },
};
