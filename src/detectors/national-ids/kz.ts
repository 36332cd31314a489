import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsKz: DetectorInput[] = [
  {
    id: 'kz-iin',
    dataType: 'pii/national-id/kz-iin',
    name: 'Kazakh individual number (IIN)',
    trigger: 'digits',
    minDigits: 12,
    pattern: number(String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]\d{5}`),
    validator: 'kz-iin',
    context: {
      words: [
        'иин',
        'жсн',
        'iin',
        'kazakhstan',
        'индивидуальный идентификационный',
        'id number',
        'identity number',
        'national id',
        'identity card',
        'id card',
        'national identity',
        'kazakh',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'kz-bin',
    dataType: 'pii/company-id/kz-bin',
    name: 'Kazakh business number (BIN)',
    trigger: 'digits',
    minDigits: 12,
    pattern: number(String.raw`\d{2}(?:0[1-9]|1[0-2])[4-6][0-3]\d{6}`),
    validator: 'kz-bin',
    context: {
      words: [
        'бин',
        'бсн',
        'bin',
        'kazakhstan',
        'бизнес-идентификационный',
        'company number',
        'registration number',
        'business number',
        'company registration',
        'kazakh',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
