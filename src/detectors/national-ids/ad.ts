import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';
import { taxLabels } from './label-words.ts';

export const nationalIdsAd: DetectorInput[] = [
  {
    id: 'ad-nrt-tax-number',
    dataType: 'pii/company-id/ad-nrt',
    name: 'Andorran tax number (NRT)',
    trigger: 'letters',
    pattern: alone(String.raw`[ACDEFGLOPU]-?\d{6}-?[A-Z]`),
    validator: 'ad-nrt',
    context: {
      words: [
        'nrt',
        'número de registre tributari',
        'registre tributari',
        'andorran tax',
        'andorra tax',
        'igi',
        ...taxLabels,
      ],
      required: true,
    },
    confidence: 0.81,
    tags: ['gdpr'],
  },
  {
    id: 'ad-nrt-dashed',
    dataType: 'pii/company-id/ad-nrt',
    name: 'Andorran tax number (NRT)',
    trigger: 'digits',
    minDigits: 6,
    pattern: alone(String.raw`[ACDEFGLOPU]-\d{6}-[A-Z]`),
    reach: 2,
    validator: 'ad-nrt',
    context: {
      words: ['nrt', 'registre tributari', 'número de registre', 'igi', ...taxLabels],
      required: true,
    },
    confidence: 0.82,
    tags: ['gdpr'],
  },
];
