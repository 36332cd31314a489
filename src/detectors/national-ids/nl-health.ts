import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsNlHealth: DetectorInput[] = [
  {
    id: 'nl-agb-care-provider',
    dataType: 'pii/health-id/nl-agb',
    name: 'Dutch care provider number (AGB)',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{8}`),
    context: { words: ['agb', 'agb-code', 'agbcode', 'zorgverlener'], required: true },
    confidence: 0.78,
    tags: ['gdpr', 'hipaa'],
  },
  {
    id: 'nl-big-health-professional',
    dataType: 'pii/health-id/nl-big',
    name: 'Dutch health professional number (BIG)',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`[0-9]9\d{9}`),
    context: {
      words: ['big nummer', 'big-register', 'big-registratie', 'bignummer'],
      required: true,
    },
    confidence: 0.78,
    tags: ['gdpr', 'hipaa'],
  },
];
