import type { Evidence } from '../../model/detector.ts';

export const nationalIdsKrEvidence: Record<string, Evidence> = {
  'kr-rrn': {
    source: 'Resident Registration Act',
    hits: ['주민등록번호 900101-1234567', '850615-2345678'],
    misses: ['901301-1234567', '900101-9234567'],
  },
};
