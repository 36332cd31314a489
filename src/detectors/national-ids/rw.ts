import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsRw: DetectorInput[] = [
  {
    id: 'rw-nid',
    dataType: 'pii/national-id/rw-nid',
    name: 'Rwandan identity number',
    trigger: 'digits',
    minDigits: 16,
    pattern: number(String.raw`[123] ?(?:19|20)\d{2} ?[78] ?\d{7} ?\d ?\d{2}`),
    context: {
      words: [
        'rwanda',
        'rwandan',
        'indangamuntu',
        'national id',
        'nida',
        'id number',
        'identity number',
        'identity card',
        'id card',
        'national identity',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
