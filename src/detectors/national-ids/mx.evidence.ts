import type { Evidence } from '../../model/detector.ts';

export const nationalIdsMxEvidence: Record<string, Evidence> = {
  'mx-curp': {
    source: 'RENAPO, Instructivo normativo CURP',
    hits: ['CURP: HEGG560427MVZRRL04', 'BADD110313HCMLNS09'],
    misses: ['HEGG561327MVZRRL04', 'HEGG5604'],
  },
};
