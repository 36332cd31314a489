import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsAz: DetectorInput[] = [
  {
    id: 'az-fin',
    dataType: 'pii/national-id/az-fin',
    name: 'Azerbaijani personal number (FIN)',
    trigger: 'letters',
    pattern: alone(String.raw`(?=[0-9A-Z]{0,6}\d)(?=[0-9A-Z]{0,6}[A-Z])[0-9A-HJ-NP-Z]{7}`),
    context: {
      words: [
        'fin kod',
        'fin kodu',
        'fi̇n',
        'azerbaijan',
        'azerbaijani',
        'şəxsiyyət',
        'fin code',
        'personal number',
      ],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
  {
    id: 'az-voen',
    dataType: 'pii/company-id/az-voen',
    name: 'Azerbaijani tax number (VÖEN)',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{9}[12]`),
    context: { words: ['vöen', 'voen', 'vergi', 'azerbaijan tax', 'azerbaijani tax'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
