import type { Evidence } from '../../model/detector.ts';

export const labelsEvidence: Record<string, Evidence> = {
  confidential: {
    source: 'ISO/IEC 27001 A.5.13 labelling; company templates',
    hits: [
      'CONFIDENTIAL\nQuarterly plan',
      'Strictly confidential',
      'Classification: Confidential',
      'STRENG VERTRAULICH',
    ],
    misses: [
      'Please keep this confidential, thanks.',
      'we treat it as confidential data',
      'const CONFIDENTIAL = 3',
      'Level.CONFIDENTIAL',
    ],
  },
  internal: {
    source: 'ISO/IEC 27001 A.5.13 labelling; company templates',
    hits: ['INTERNAL ONLY', 'For internal use only.', 'Classification: Internal'],
    misses: ['internal only to this module, the map', 'the internal API'],
  },
  secret: {
    source: 'ISO/IEC 27001 A.5.13 labelling; VSA',
    hits: ['TOP SECRET', 'RESTRICTED\nThe plan', 'Classification: Secret'],
    misses: ['SECRET_KEY=1', 'a secret place', 'access is restricted'],
  },
  'do-not-distribute': {
    source: 'FIRST Traffic Light Protocol 2.0; company templates',
    hits: ['DO NOT DISTRIBUTE', 'TLP:RED'],
    misses: ['do not distribute the load evenly', 'TLP:CLEAR'],
  },
};
