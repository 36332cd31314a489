import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsTh: DetectorInput[] = [
  {
    id: 'th-id',
    dataType: 'pii/national-id/th-id',
    name: 'Thai identity number',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`\d-\d{4}-\d{5}-\d{2}-\d|\d \d{4} \d{5} \d{2} \d`),
    validator: 'th-id',
    context: {
      words: ['เลขประจำตัวประชาชน', 'บัตรประชาชน', 'thai id', 'citizen id', 'national id', 'id number'],
    },
    confidence: 0.85,
    tags: ['gdpr'],
  },
  {
    id: 'th-id-plain',
    dataType: 'pii/national-id/th-id',
    name: 'Thai identity or tax number',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`\d{13}`),
    validator: 'th-id',
    context: {
      words: [
        'เลขประจำตัวประชาชน',
        'บัตรประชาชน',
        'เลขประจำตัวผู้เสียภาษี',
        'thai',
        'thailand',
        'citizen id',
        'tax id',
        'tax number',
        'taxpayer',
        'tax identification',
        'thai national',
        'thai tax',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'th-passport',
    dataType: 'pii/passport/th-passport',
    name: 'Thai passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{1,2}\d{6,7}`),
    context: { words: ['thai passport', 'thailand passport', 'หนังสือเดินทาง', 'พาสปอร์ต'], required: true },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
