import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsLi: DetectorInput[] = [
  {
    id: 'li-peid',
    dataType: 'pii/national-id/li-peid',
    name: 'Liechtenstein tax person number (PEID)',
    trigger: 'digits',
    minDigits: 4,
    pattern: number(String.raw`\d{4,12}`),
    context: {
      words: ['peid', 'personenidentifikation', 'personen-id', 'pers.-nr', 'liechtenstein tax'],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
  {
    id: 'li-company-register',
    dataType: 'pii/company-id/li-fl-number',
    name: 'Liechtenstein company register number',
    keywords: ['fl-'],
    pattern: alone(String.raw`FL-\d{4}\.\d{3}\.\d{3}-\d`),
    context: { words: ['öffentlichkeitsregister', 'handelsregister', 'registernummer', 'liechtenstein'] },
    confidence: 0.88,
    tags: ['gdpr'],
  },
];
