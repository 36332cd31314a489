import type { DetectorInput } from '../../model/detector.ts';

export const nationalIdsMo: DetectorInput[] = [
  {
    id: 'mo-id',
    dataType: 'pii/national-id/mo-id',
    name: 'Macau identity card number',
    trigger: 'digits',
    minDigits: 7,
    pattern: String.raw`(?<![A-Za-z0-9])[157]/?\d{6}/?\(?\d\)?(?!\d)`,
    context: {
      words: [
        'macau',
        'macao',
        'bir',
        '澳門',
        '澳门',
        '居民身份證',
        'id number',
        'identity number',
        'national id',
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
