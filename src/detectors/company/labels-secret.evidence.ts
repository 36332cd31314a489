import type { Evidence } from '../../model/detector.ts';

export const labelsSecretEvidence: Record<string, Evidence> = {
  secret: {
    source: 'US Executive Order 13526; German VSA; NATO C-M(2002)49, classification markings',
    hits: ['TOP SECRET', 'page 3, NATO RESTRICTED', 'STRENG GEHEIM'],
    misses: ['TOP_SECRET_KEY=1', 'Top secret recipe of my grandmother', '"TOP SECRET"'],
  },
  'us-classification-marking': {
    source: 'US Executive Order 13526; 32 CFR 2002 (controlled unclassified information)',
    hits: ['SECRET//NOFORN', 'UNCLASSIFIED//FOUO', 'For official use only'],
    misses: ['secret//x', 'https://SECRET//', 'For official use'],
  },
  'secret-heading': {
    source: 'US Executive Order 13526; German VSA, classification markings',
    hits: ['Streng geheim\nPlan', '[Top secret] launch', 'Eyes only', 'VS-NfD'],
    misses: ['a top secret place', 'das ist streng geheim gewesen'],
  },
  'secret-word-heading': {
    source: 'US Executive Order 13526; German VSA, classification markings',
    hits: ['RESTRICTED\nThe plan', '[SECRET]\nMinutes', 'GEHEIM'],
    misses: ['SECRET_KEY=1', 'SECRET = x', 'access is restricted', '### Secret\n'],
  },
  'secret-classification': {
    source: 'ISO/IEC 27001:2022 A.5.12, classification of information',
    hits: ['Classification: Secret', 'classified as restricted', 'Sensitivity: Highly Restricted'],
    misses: ['classification: secretary', 'classified ads', 'sensitivity: -38 dB'],
  },
};
