import type { Evidence } from '../../model/detector.ts';

const source = 'ISO/IEC 27001:2022 A.5.13, labelling of information; templates of company documents';

export const labelsInternalEvidence: Record<string, Evidence> = {
  internal: {
    source,
    hits: ['INTERNAL ONLY', 'INTERNAL USE ONLY\nRoadmap', 'NUR FÜR DEN INTERNEN GEBRAUCH', 'USO INTERNO'],
    misses: ['INTERNAL_ONLY = true', 'INTERNAL ERROR', 'Flags.INTERNAL_USE'],
  },
  'internal-heading': {
    source,
    hits: [
      'For internal use only.',
      'Usage interne uniquement\nProcédure 12',
      '| Uso interno |',
      '[Internal only] Plan',
    ],
    misses: ['internal only to this module, the map', 'the internal API', 'Internal:\n- refactor the parser'],
  },
  'internal-word-heading': {
    source,
    hits: ['INTERNAL\nRoadmap 2027', '[INTERNAL] Q4 planning', 'INTERN'],
    misses: ['INTERNAL ERROR', 'INTERNAL = 1', 'Internal\n- fix the parser'],
  },
  'internal-classification': {
    source,
    hits: ['Classification: Internal', 'Klassifizierung: intern'],
    misses: ['Classification: mammal', 'sensitivity: internalised', 'classification of internal nodes'],
  },
  'internal-use-sentence': {
    source,
    hits: ['The numbers are for internal use only and may change.', 'ACME, Internal Use Only, page 2'],
    misses: ['@deprecated for internal use only by this library', 'internal use of the pool'],
  },
};
