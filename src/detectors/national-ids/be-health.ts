import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsBeHealth: DetectorInput[] = [
  {
    id: 'be-riziv-inami-care-provider',
    dataType: 'pii/health-id/be-riziv',
    name: 'Belgian care provider number (RIZIV, INAMI)',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d-?\d{5}-?\d{2}-?\d{3}`),
    context: { words: ['riziv', 'inami', 'riziv-nummer', 'numéro inami', 'rizivnummer'], required: true },
    confidence: 0.82,
    tags: ['gdpr', 'hipaa'],
  },
];
