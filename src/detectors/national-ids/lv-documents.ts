import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsLvDocuments: DetectorInput[] = [
  {
    id: 'lv-passport',
    dataType: 'pii/passport/lv-passport',
    name: 'Latvian passport number',
    trigger: 'letters',
    pattern: alone(String.raw`L[VZ]\d{7}`),
    context: { words: ['pase', 'pases', 'pases numurs', 'latvian passport'], required: true },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'lv-identity-card',
    dataType: 'pii/national-id/lv-personas-aplieciba',
    name: 'Latvian identity card number',
    trigger: 'letters',
    pattern: alone(String.raw`PA\d{7}`),
    context: {
      words: ['personas apliecība', 'personas aplieciba', 'eid', 'latvian identity', 'latvian id'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];
