import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsBgDocuments: DetectorInput[] = [
  {
    id: 'bg-identity-card',
    dataType: 'pii/national-id/bg-lichna-karta',
    name: 'Bulgarian identity card number',
    trigger: 'digits',
    minDigits: 7,
    pattern: number(String.raw`[A-Z]{2}\d{7}|\d{9}`),
    context: {
      words: ['лична карта', 'лк №', 'документ за самоличност', 'личната карта', 'bulgarian identity'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'bg-passport',
    dataType: 'pii/passport/bg-passport',
    name: 'Bulgarian passport number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`3\d{8}`),
    context: { words: ['паспорт', 'паспорта', 'bulgarian passport'], required: true },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'bg-driving-licence',
    dataType: 'pii/driving-licence/bg-driving-licence',
    name: 'Bulgarian driving licence number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: {
      words: ['свидетелство за управление', 'сумпс', 'шофьорска книжка', 'bulgarian driving'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];
