import type { Evidence } from '../../model/detector.ts';

export const nationalIdsCaEvidence: Record<string, Evidence> = {
  'ca-sin': {
    source: 'Employment and Social Development Canada, SIN code of practice; Luhn',
    hits: ['SIN: 130 692 544', "numéro d'assurance sociale 130-692-544"],
    misses: ['order 130692544', 'SIN: 130 692 545'],
  },
  'ca-bn': {
    source: 'Canada Revenue Agency, RC2: the Business Number; Luhn',
    hits: ['GST 123456782RT0001', 'BN 123456782 RC 0002'],
    misses: ['123456789RT0001', '123456782XX0001'],
  },
  'ca-bn-plain': {
    source: 'Canada Revenue Agency, RC2: the Business Number; Luhn',
    hits: ['CRA business number: 123456782', 'Business number 12345 6782'],
    misses: ['order 123456782', 'business number: 123456789'],
  },
  'ca-passport': {
    source: 'Immigration, Refugees and Citizenship Canada, passport number',
    hits: ['Canadian passport AB123456', 'passeport canadien : P123456AA'],
    misses: ['part AB123456', 'Canadian passport AB1234'],
  },
  'ca-driving-licence': {
    source: 'Ontario Ministry of Transportation; SAAQ: licence numbers',
    hits: ["Ontario driver's licence A1234-56789-01231", 'permis de conduire T1234-567890-12'],
    misses: ['part A1234-56789-01231', "driver's licence A1234"],
  },
};
