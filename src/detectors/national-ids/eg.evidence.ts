import type { Evidence } from '../../model/detector.ts';

export const nationalIdsEgEvidence: Record<string, Evidence> = {
  'eg-id': {
    source: 'Ministry of Interior, Civil Status Sector: century, date of birth, governorate',
    hits: ['الرقم القومي 29001011234567', 'Egyptian ID 29001011234567'],
    misses: ['order 29001011234567', 'Egyptian ID 29013011234567'],
  },
};
