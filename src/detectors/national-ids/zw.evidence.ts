import type { Evidence } from '../../model/detector.ts';

export const nationalIdsZwEvidence: Record<string, Evidence> = {
  'zw-id': {
    source: 'Registrar General: district, sequence, check letter, district of origin',
    hits: ['Zimbabwe ID 63-123456A78', 'national ID 63-1234567 B 12'],
    misses: ['part 63-123456A78', 'Zimbabwe ID 63-1234'],
  },
};
