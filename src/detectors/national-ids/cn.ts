import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsCn: DetectorInput[] = [
  {
    id: 'cn-resident-id',
    dataType: 'pii/national-id/cn-resident-id',
    name: 'Chinese resident identity number',
    trigger: 'digits',
    minDigits: 17,
    pattern: alone(String.raw`[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]`),
    validator: 'cn-resident-id',
    context: {
      words: [
        '身份证',
        '身份证号',
        '居民身份证',
        '公民身份号码',
        'resident id',
        'id card',
        'identity card',
        '证件号码',
        'national id',
        'id number',
      ],
    },
    confidence: 0.9,
    tags: ['gdpr'],
  },
  {
    id: 'cn-uscc',
    dataType: 'pii/company-id/cn-uscc',
    name: 'Chinese unified social credit code',
    trigger: 'digits',
    minDigits: 8,
    pattern: alone(String.raw`[159Y][1239]\d{6}[0-9A-HJ-NPQRTUWXY]{10}`),
    validator: 'cn-uscc',
    context: { words: ['统一社会信用代码', '社会信用代码', '信用代码', 'unified social credit', 'uscc'] },
    confidence: 0.8,
    tags: ['gdpr'],
  },
  {
    id: 'cn-passport',
    dataType: 'pii/passport/cn-passport',
    name: 'Chinese passport number',
    trigger: 'letters',
    pattern: alone(String.raw`(?:[EGDPS]\d{8}|E[A-HJ-NP-Z]\d{7})`),
    context: {
      words: ['护照', '护照号', 'chinese passport', 'china passport', 'prc passport'],
      required: true,
    },
    confidence: 0.78,
    tags: ['gdpr'],
  },
  {
    id: 'cn-travel-permit',
    dataType: 'pii/national-id/cn-travel-permit',
    name: 'Chinese travel permit number',
    trigger: 'letters',
    pattern: alone(String.raw`[HMCTL]\d{8}(?:\d{2})?`),
    context: {
      words: ['通行证', '港澳通行证', '回乡证', '台胞证', 'home return permit', 'travel permit'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
