import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsUaDocuments: DetectorInput[] = [
  {
    id: 'ua-passport-card',
    dataType: 'pii/national-id/ua-passport-card',
    name: 'Ukrainian identity card number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: {
      words: [
        'id картка',
        'паспорт громадянина',
        'номер паспорта',
        'паспорт україни',
        'ukrainian identity',
        'ukrainian id',
        'ukrainian passport',
        'ідентифікаційна картка',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'ua-passport',
    dataType: 'pii/passport/ua-passport',
    name: 'Ukrainian passport number',
    trigger: 'digits',
    minDigits: 6,
    pattern: String.raw`(?<![А-ЯІЇЄҐA-Z])(?:[АВЕІКМНОРСТХ][А-ЯІЇЄҐ]|[A-Z]{2}) ?(?:№ ?)?\d{6}(?!\d)`,
    reach: 5,
    context: {
      words: ['паспорт', 'паспорта', 'серія', 'закордонний паспорт', 'ukrainian passport'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'ua-driving-licence',
    dataType: 'pii/driving-licence/ua-driving-licence',
    name: 'Ukrainian driving licence number',
    trigger: 'digits',
    minDigits: 6,
    pattern: String.raw`(?<![А-ЯІЇЄҐA-Z])(?:[А-ЯІЇЄҐ]{3}|[A-Z]{3}) ?(?:№ ?)?\d{6}(?!\d)`,
    reach: 6,
    context: {
      words: ['посвідчення водія', 'водійське посвідчення', 'водійські права', 'ukrainian driving'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];
