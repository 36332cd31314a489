import type { Evidence } from '../../model/detector.ts';

export const nationalIdsZmEvidence: Record<string, Evidence> = {
  'zm-nrc': {
    source: 'Department of National Registration: sequence, district, nationality',
    hits: ['NRC 123456/78/1', '654321/10/1'],
    misses: ['123456/78/9', '12345/78/1'],
  },
};
