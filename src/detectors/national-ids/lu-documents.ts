import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsLuDocuments: DetectorInput[] = [
  {
    id: 'lu-passport',
    dataType: 'pii/passport/lu-passport',
    name: 'Luxembourg passport number',
    trigger: 'letters',
    pattern: alone('[A-Z][A-Z0-9]{7}'),
    context: {
      words: ['luxembourg passport', 'luxembourgish passport', 'passeport luxembourgeois'],
      required: true,
    },
    confidence: 0.78,
    tags: ['gdpr'],
  },
  {
    id: 'lu-identity-card',
    dataType: 'pii/national-id/lu-identity-card',
    name: 'Luxembourg identity card number',
    trigger: 'letters',
    pattern: alone('[A-Z][A-Z0-9]{7,8}'),
    context: {
      words: [
        "carte d'identité luxembourgeoise",
        'luxembourg identity card',
        'luxembourgish identity card',
        'luxembourg id card',
      ],
      required: true,
    },
    confidence: 0.78,
    tags: ['gdpr'],
  },
];
