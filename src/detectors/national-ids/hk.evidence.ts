import type { Evidence } from '../../model/detector.ts';

export const nationalIdsHkEvidence: Record<string, Evidence> = {
  'hk-id': {
    source: 'Immigration Department; check digit modulo 11',
    hits: ['HKID: G123456(A)', 'my card AB987654(3)'],
    misses: ['G123456(7)', 'G12345(A)'],
  },
  'hk-id-plain': {
    source: 'Immigration Department; check digit modulo 11',
    hits: ['HKID G123456A', 'Hong Kong ID: AB9876543'],
    misses: ['part G123456A', 'HKID G1234567'],
  },
  'hk-passport': {
    source: 'Immigration Department, HKSAR passport; ICAO Doc 9303',
    hits: ['HKSAR passport K12345678', 'Hong Kong passport: KJ1234567'],
    misses: ['part K12345678', 'HK passport K12'],
  },
};
