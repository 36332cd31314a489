import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsGb: DetectorInput[] = [
  {
    id: 'uk-nino',
    dataType: 'pii/national-id/uk-nino',
    name: 'UK National Insurance number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]`),
    validator: 'uk-nino',
    context: { words: ['nino', 'national insurance', 'ni number', 'ni no'] },
    confidence: 0.8,
    tags: ['gdpr'],
  },
  {
    id: 'uk-nino-spaced',
    dataType: 'pii/national-id/uk-nino',
    name: 'UK National Insurance number',
    trigger: 'digits',
    minDigits: 6,
    pattern: alone(String.raw`[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]\d{2}[ -]\d{2}[ -]\d{2}[ -][A-D]`),
    reach: 3,
    validator: 'uk-nino',
    confidence: 0.9,
    tags: ['gdpr'],
  },
  {
    id: 'uk-nhs-number',
    dataType: 'pii/national-id/uk-nhs-number',
    name: 'UK NHS number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{3}[ -]?\d{3}[ -]?\d{4}`),
    validator: 'uk-nhs',
    context: { words: ['nhs', 'patient'], required: true },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
