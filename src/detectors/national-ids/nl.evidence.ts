import type { Evidence } from '../../model/detector.ts';

export const nationalIdsNlEvidence: Record<string, Evidence> = {
  'nl-bsn': {
    source: 'Wet algemene bepalingen burgerservicenummer',
    hits: ['BSN: 111222333', 'burgerservicenummer 123456782'],
    misses: ['order 111222333', 'BSN: 111222334'],
  },
};
