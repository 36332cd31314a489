import type { Evidence } from '../../model/detector.ts';

const source = 'ICAO Doc 9303 part 4: up to nine characters; forms of the issuing states';

export const passportsEvidence: Record<string, Evidence> = {
  'passport-number': {
    source,
    hits: ['Passport number: 533380006', 'Nº de pasaporte 533380006'],
    misses: ['order 533380006', 'passport page 12', 'passport issued 2026-03-04', 'passport-1234567.js'],
  },
  'passport-number-letters': {
    source,
    hits: ['passport K1234567', 'passport no. QZX882134'],
    misses: ['part number K1234567', 'passport scan A4', 'passport v1.2.3'],
  },
  'passport-number-spaced': {
    source,
    hits: ['Passport No: AB 1234567', 'Passaporto n. QX 1234567'],
    misses: ['passport A4 page', 'Reisepass bis AB 12', 'AB 1234567'],
  },
};
