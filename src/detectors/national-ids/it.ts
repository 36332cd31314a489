import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';
import { taxLabels } from './label-words.ts';

export const nationalIdsIt: DetectorInput[] = [
  {
    id: 'it-codice-fiscale',
    dataType: 'pii/national-id/it-codice-fiscale',
    name: 'Italian tax code',
    trigger: 'letters',
    pattern: alone(
      '[A-Za-z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRSTabcdehlmprst][0-9LMNPQRSTUV]{2}[A-Za-z][0-9LMNPQRSTUV]{3}[A-Za-z]',
    ),
    validator: 'it-codice-fiscale',
    context: { words: ['codice fiscale', 'c.f', 'cod. fisc', 'italian tax', 'italian fiscal', ...taxLabels] },
    confidence: 0.92,
    tags: ['gdpr'],
  },
  {
    id: 'it-codice-fiscale-spaced',
    dataType: 'pii/national-id/it-codice-fiscale',
    name: 'Italian tax code',
    trigger: 'digits',
    minDigits: 2,
    pattern: alone(String.raw`[A-Z]{3}[ -][A-Z]{3}[ -]\d{2}[ABCDEHLMPRST]\d{2}[ -][A-Z]\d{3}[A-Z]`),
    reach: 8,
    validator: 'it-codice-fiscale',
    context: { words: ['codice fiscale', 'cod. fisc', 'tax code', 'fiscal code'], required: true },
    confidence: 0.9,
    tags: ['gdpr'],
  },
];
