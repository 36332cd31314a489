import type { Evidence } from '../../model/detector.ts';

export const nationalIdsKwEvidence: Record<string, Evidence> = {
  'kw-id': {
    source: 'Public Authority for Civil Information; modulo 11',
    hits: ['Civil ID 286010112344', 'الرقم المدني 286010112344'],
    misses: ['order 286010112344', 'Civil ID 286010112345'],
  },
};
