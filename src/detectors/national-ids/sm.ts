import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsSm: DetectorInput[] = [
  {
    id: 'sm-coe-company',
    dataType: 'pii/company-id/sm-coe',
    name: 'San Marino operator code (COE)',
    trigger: 'digits',
    minDigits: 2,
    pattern: number(String.raw`(?:SM ?)?\d{3,5}`),
    reach: 3,
    context: { words: ['coe', 'codice operatore economico', 'c.o.e'], required: true },
    confidence: 0.74,
    tags: ['gdpr'],
  },
  {
    id: 'sm-iss-social-security',
    dataType: 'pii/national-id/sm-iss',
    name: 'San Marino social security number (ISS)',
    trigger: 'digits',
    minDigits: 4,
    pattern: number(String.raw`\d{4,9}`),
    context: { words: ['codice iss', 'istituto per la sicurezza sociale'], required: true },
    confidence: 0.72,
    tags: ['gdpr'],
  },
];
