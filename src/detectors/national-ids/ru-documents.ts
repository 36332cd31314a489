import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsRuDocuments: DetectorInput[] = [
  {
    id: 'ru-passport',
    dataType: 'pii/passport/ru-passport',
    name: 'Russian passport number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{2} ?\d{2} ?(?:№ ?)?\d{6}`),
    context: {
      words: [
        'паспорт',
        'паспорта',
        'паспортные данные',
        'серия и номер',
        'паспорт рф',
        'серия паспорта',
        'russian passport',
        'russian internal passport',
      ],
      against: ['инн'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'ru-foreign-passport',
    dataType: 'pii/passport/ru-foreign-passport',
    name: 'Russian passport for travel',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{2} ?(?:№ ?)?\d{7}`),
    context: {
      words: [
        'загранпаспорт',
        'заграничный паспорт',
        'заграничного паспорта',
        'загранпаспорта',
        'russian travel passport',
        'russian foreign passport',
        'russian passport',
      ],
      required: true,
    },
    confidence: 0.81,
    tags: ['gdpr'],
  },
  {
    id: 'ru-driving-licence',
    dataType: 'pii/driving-licence/ru-driving-licence',
    name: 'Russian driving licence number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{2} ?(?:\d{2}|[АВЕКМНОРСТУХ]{2}) ?\d{6}`),
    context: {
      words: ['водительское удостоверение', 'водительского удостоверения', 'права серия', 'russian driving'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];
