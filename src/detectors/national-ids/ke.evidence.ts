import type { Evidence } from '../../model/detector.ts';

export const nationalIdsKeEvidence: Record<string, Evidence> = {
  'ke-pin': {
    source: 'Kenya Revenue Authority, PIN',
    hits: ['KRA PIN: P051365947M', 'A001234567Z'],
    misses: ['B051365947M', 'P05136594M'],
  },
  'ke-id': {
    source: 'National Registration Bureau, Kenya',
    hits: ['Kenyan ID 23456789', 'kitambulisho: 1234567'],
    misses: ['order 23456789', 'Kenyan ID 123'],
  },
};
