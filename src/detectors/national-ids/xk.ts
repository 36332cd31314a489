import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsXk: DetectorInput[] = [
  {
    id: 'xk-personal-number',
    dataType: 'pii/national-id/xk-personal-number',
    name: 'Kosovan personal number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`[12]\d{9}`),
    context: {
      words: [
        'numri personal',
        'nr. personal',
        'numër personal',
        'numer personal',
        'lični broj',
        'licni broj',
        'kosovo personal',
        'kosovan personal',
        'kosovo id',
        'kosovan id',
      ],
      required: true,
    },
    confidence: 0.8,
    tags: ['gdpr'],
  },
  {
    id: 'xk-business-number',
    dataType: 'pii/company-id/xk-nui',
    name: 'Kosovan business number (NUI)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`8[01]\d{7}`),
    context: {
      words: [
        'nui',
        'numri unik identifikues',
        'numri unik',
        'kosovo business',
        'kosovan company',
        'kosovo company',
      ],
      required: true,
    },
    confidence: 0.88,
    tags: ['gdpr'],
  },
  {
    id: 'xk-fiscal-number',
    dataType: 'pii/company-id/xk-fiscal-number',
    name: 'Kosovan fiscal number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`[36]\d{8}`),
    context: {
      words: ['numri fiskal', 'nr. fiskal', 'kosovo fiscal', 'kosovo tax', 'kosovan tax', 'kosovan fiscal'],
      required: true,
    },
    confidence: 0.8,
    tags: ['gdpr'],
  },
  {
    id: 'xk-passport',
    dataType: 'pii/passport/xk-passport',
    name: 'Kosovan passport number',
    trigger: 'letters',
    pattern: alone(String.raw`P\d{8}`),
    context: {
      words: ['pasaporta', 'pasaportë', 'pasaporte', 'kosovo passport', 'kosovan passport'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];
