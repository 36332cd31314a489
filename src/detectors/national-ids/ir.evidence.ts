import type { Evidence } from '../../model/detector.ts';

export const nationalIdsIrEvidence: Record<string, Evidence> = {
  'ir-national-code': {
    source: 'Civil Registration Organization; modulo 11',
    hits: ['کد ملی 0073731684', 'code melli: 007-373168-4'],
    misses: ['order 0073731684', 'کد ملی 0073731685'],
  },
};
