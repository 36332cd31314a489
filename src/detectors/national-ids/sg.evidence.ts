import type { Evidence } from '../../model/detector.ts';

export const nationalIdsSgEvidence: Record<string, Evidence> = {
  'sg-nric': {
    source: 'Immigration & Checkpoints Authority; check letter modulo 11',
    hits: ['NRIC: S1234567D', 'F1234567N'],
    misses: ['S1234567A', 'X1234567D'],
  },
  'sg-nric-lower': {
    source: 'Immigration & Checkpoints Authority; check letter modulo 11',
    hits: ['nric s1234567d', 'fin: f1234567n'],
    misses: ['part s1234567d', 'nric s1234567a'],
  },
  'sg-uen': {
    source: 'ACRA, UEN; check letter modulo 11',
    hits: ['UEN 53012345B', 'UEN: 200812345G'],
    misses: ['part 53012345B', 'UEN 53012345A'],
  },
  'sg-uen-other': {
    source: 'ACRA, UEN: entity types',
    hits: ['UEN T01FC6132D', 'S16FC0121D'],
    misses: ['T01XX6132D', 'T01FC613D'],
  },
  'sg-passport': {
    source: 'Immigration & Checkpoints Authority; ICAO Doc 9303',
    hits: ['Singapore passport E1234567N', 'passport no. K0000000E'],
    misses: ['part E1234567N', 'passport X1234567N'],
  },
};
