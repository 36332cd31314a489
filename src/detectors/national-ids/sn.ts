import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsSn: DetectorInput[] = [
  {
    id: 'sn-nin',
    dataType: 'pii/national-id/sn-nin',
    name: 'Senegalese identity number',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`[12] ?\d{3} ?(?:19|20)\d{2} ?\d{5,6}`),
    context: {
      words: [
        'nin',
        'cni',
        "carte d'identité",
        'sénégal',
        'senegal',
        'senegalese',
        'id number',
        'identity number',
        'national id',
        'identity card',
        'id card',
        'id_number',
        'national_id',
        'national identity',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
