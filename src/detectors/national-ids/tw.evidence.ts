import type { Evidence } from '../../model/detector.ts';

export const nationalIdsTwEvidence: Record<string, Evidence> = {
  'tw-id': {
    source: 'Ministry of the Interior; check digit modulo 10',
    hits: ['身分證字號 A123456789', 'Taiwan ID: A800000014'],
    misses: ['part A123456789', '身分證字號 A123456788'],
  },
  'tw-ubn': {
    source: 'Ministry of Finance, UBN check rule of April 2023',
    hits: ['統一編號：04595257', 'UBN: 04595252'],
    misses: ['統一編號：04595253', 'order 04595257'],
  },
  'tw-passport': {
    source: 'Bureau of Consular Affairs; ICAO Doc 9303',
    hits: ['護照號碼 312345678', 'Taiwan passport: 312345678'],
    misses: ['order 312345678', '護照 3123'],
  },
};
