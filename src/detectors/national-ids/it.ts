import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsIt: DetectorInput[] = [
  {
    id: 'it-codice-fiscale',
    dataType: 'pii/national-id/it-codice-fiscale',
    name: 'Italian tax code',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Za-z]{6}\d{2}[A-EHLMPR-Ta-ehlmpr-t]\d{2}[A-Za-z]\d{3}[A-Za-z]`),
    validator: 'it-codice-fiscale',
    confidence: 0.92,
    tags: ['gdpr'],
  },
];
