import type { Evidence } from '../../model/detector.ts';

export const nationalIdsLkEvidence: Record<string, Evidence> = {
  'lk-nic': {
    source: 'Department for Registration of Persons, NIC',
    hits: ['NIC: 852342345V', '852342345V'],
    misses: ['859992345V', '85234234V'],
  },
  'lk-nic-new': {
    source: 'Department for Registration of Persons, NIC since 2016',
    hits: ['NIC: 198523402345', 'Sri Lankan NIC 200050101234'],
    misses: ['order 198523402345', 'NIC: 198599902345'],
  },
};
