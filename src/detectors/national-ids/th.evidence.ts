import type { Evidence } from '../../model/detector.ts';

export const nationalIdsThEvidence: Record<string, Evidence> = {
  'th-id': {
    source: 'Bureau of Registration Administration; check digit modulo 11',
    hits: ['Thai ID 1-2345-67890-12-1', '1-2345-67890-12-1'],
    misses: ['1-2345-67890-12-2', '1-2345-67890-1-1'],
  },
  'th-id-plain': {
    source: 'Bureau of Registration Administration; check digit modulo 11',
    hits: ['เลขประจำตัวประชาชน 1234567890121', 'Thai tax id: 1234567890121'],
    misses: ['order 1234567890121', 'Thai ID 1234567890122'],
  },
  'th-passport': {
    source: 'Department of Consular Affairs; ICAO Doc 9303',
    hits: ['หนังสือเดินทาง AA1234567', 'Thai passport AB123456'],
    misses: ['part AA1234567', 'Thai passport AA12'],
  },
};
