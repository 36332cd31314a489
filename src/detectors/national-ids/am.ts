import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsAm: DetectorInput[] = [
  {
    id: 'am-psn',
    dataType: 'pii/national-id/am-psn',
    name: 'Armenian public service number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`[1-8]\d{9}`),
    context: {
      words: [
        'հծհ',
        'հանրային ծառայությունների',
        'public service number',
        'armenian public service',
        'armenian id',
      ],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
  {
    id: 'am-tin',
    dataType: 'pii/company-id/am-tin',
    name: 'Armenian tax number (HVHH)',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{8}`),
    context: { words: ['հվհհ', 'armenian tax', 'armenia tax', 'hvhh'], required: true },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
