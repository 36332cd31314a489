import type { Evidence } from '../../model/detector.ts';

export const labelsLegalEvidence: Record<string, Evidence> = {
  'legally-privileged': {
    source: 'US Federal Rules of Evidence, rule 502: attorney-client privilege, work product',
    hits: [
      'Attorney-client privileged\nDear Ms Hall',
      'Legally privileged and confidential',
      'Attorney work product',
    ],
    misses: ['The attorney-client privilege is old.', 'a privileged user', 'our work product line'],
  },
  'under-nda': {
    source: 'WIPO, trade secrets: non-disclosure agreements',
    hits: ['Under NDA - shared with ACME only', 'The figures were shared under NDA.'],
    misses: ['How do I write an NDA?', 'What does under nda mean', 'panda under ndani'],
  },
  'trade-secret': {
    source: 'Directive (EU) 2016/943; 18 U.S.C. 1839',
    hits: [
      'Trade secret: process parameters of line 4',
      'Geschäftsgeheimnis\nRezeptur',
      'This file contains trade secrets.',
    ],
    misses: [
      'Our trade fair stand is in hall 4.',
      'What is a trade secret in law?',
      'Le secret professionnel',
    ],
  },
  'inside-information': {
    source: 'Regulation (EU) 596/2014, article 7',
    hits: ['Inside information: results', 'This mail contains inside information.'],
    misses: ['What is inside information technology?', 'information inside the box'],
  },
};
