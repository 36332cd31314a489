import type { Evidence } from '../../model/detector.ts';

export const nationalIdsJoEvidence: Record<string, Evidence> = {
  'jo-id': {
    source: 'Civil Status and Passports Department',
    hits: ['الرقم الوطني 9871012345', 'Jordanian national number: 2000123456'],
    misses: ['order 9871012345', 'Jordanian 9871'],
  },
};
