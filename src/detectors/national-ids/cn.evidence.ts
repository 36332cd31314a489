import type { Evidence } from '../../model/detector.ts';

export const nationalIdsCnEvidence: Record<string, Evidence> = {
  'cn-resident-id': {
    source: 'GB 11643-1999; ISO 7064 MOD 11-2',
    hits: ['身份证号 11010519491231002X', '11010519491231002X'],
    misses: ['110105194912310021', '11010519491331002X'],
  },
  'cn-uscc': {
    source: 'GB 32100-2015',
    hits: ['统一社会信用代码：91350100M000100Y43', '91350100M000100Y43'],
    misses: ['91350100M000100Y44', '91990100M000100Y43'],
  },
  'cn-passport': {
    source: 'National Immigration Administration; ICAO Doc 9303',
    hits: ['护照号：E12345678', 'Chinese passport EA1234567'],
    misses: ['part E12345678', '护照 E1234'],
  },
  'cn-travel-permit': {
    source: 'National Immigration Administration, travel permits',
    hits: ['港澳通行证 C12345678', 'home return permit H0123456789'],
    misses: ['part C12345678', '通行证 C1234'],
  },
};
