import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsVe: DetectorInput[] = [
  {
    id: 've-rif',
    dataType: 'pii/company-id/ve-rif',
    name: 'Venezuelan RIF',
    trigger: 'digits',
    minDigits: 9,
    pattern: alone(String.raw`[VEJPGC]-?\d{8}-?\d`),
    reach: 2,
    validator: 've-rif',
    context: { words: ['rif', 'seniat', 'registro de información fiscal'] },
    confidence: 0.7,
    tags: ['gdpr'],
  },
  {
    id: 've-cedula',
    dataType: 'pii/national-id/ve-cedula',
    name: 'Venezuelan identity number',
    trigger: 'digits',
    minDigits: 6,
    pattern: alone(String.raw`[VE][- ]?(?:\d{1,2}\.\d{3}\.\d{3}|\d{6,8})`),
    reach: 2,
    context: {
      words: [
        'cédula',
        'cedula',
        'c.i.',
        'venezuela',
        'venezolana',
        'saime',
        'venezuelan identity',
        'venezuelan id',
        'venezolano',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
