import type { Evidence } from '../../model/detector.ts';

export const nationalIdsIlEvidence: Record<string, Evidence> = {
  'il-id': {
    source: 'Population and Immigration Authority; Luhn',
    hits: ['ת.ז. 123456782', 'Teudat zehut: 039337423'],
    misses: ['order 123456782', 'Israeli ID 123456783'],
  },
  'il-company': {
    source: 'Israeli Corporations Authority; Luhn',
    hits: ['ח.פ. 516179157', 'Israeli company no. 516179157'],
    misses: ['order 516179157', 'Israeli company 516179158'],
  },
  'il-passport': {
    source: 'Population and Immigration Authority; ICAO Doc 9303',
    hits: ['דרכון 12345678', 'Israeli passport: 1234567'],
    misses: ['order 12345678', 'Israeli passport 12'],
  },
};
