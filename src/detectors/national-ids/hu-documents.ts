import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsHuDocuments: DetectorInput[] = [
  {
    id: 'hu-passport',
    dataType: 'pii/passport/hu-passport',
    name: 'Hungarian passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{2}\d{6,7}`),
    context: {
      words: [
        'útlevél',
        'utlevel',
        'útlevélszám',
        'utlevelszam',
        'útlevél száma',
        'utlevel szama',
        'hungarian passport',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'hu-identity-card',
    dataType: 'pii/national-id/hu-szemelyi-igazolvany',
    name: 'Hungarian identity card number',
    trigger: 'digits',
    minDigits: 6,
    pattern: number(String.raw`\d{6} ?[A-Z]{2}`),
    context: {
      words: [
        'személyi igazolvány',
        'szemelyi igazolvany',
        'személyazonosító igazolvány',
        'szemelyazonosito igazolvany',
        'hungarian identity',
        'hungarian id',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'hu-driving-licence',
    dataType: 'pii/driving-licence/hu-driving-licence',
    name: 'Hungarian driving licence number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{2}\d{6}`),
    context: {
      words: ['vezetői engedély', 'vezetoi engedely', 'jogosítvány', 'jogositvany', 'hungarian driving'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];
