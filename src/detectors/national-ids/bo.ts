import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsBo: DetectorInput[] = [
  {
    id: 'bo-ci',
    dataType: 'pii/national-id/bo-ci',
    name: 'Bolivian identity number',
    trigger: 'digits',
    minDigits: 5,
    pattern: alone(String.raw`\d{5,8}(?:-\d[A-Z])?[ -]?(?:LP|SC|CB|CH|TJ|OR|PT|BE|PD|PA|BN)`),
    context: {
      words: ['carnet', 'cédula', 'cedula', 'c.i.', 'carnet de identidad', 'bolivian', 'bolivia'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'bo-nit',
    dataType: 'pii/company-id/bo-nit',
    name: 'Bolivian NIT',
    trigger: 'digits',
    minDigits: 7,
    pattern: number(String.raw`\d{7,12}`),
    context: { words: ['nit bolivia', 'bolivian tax', 'bolivian'], required: true },
    confidence: 0.82,
    tags: ['gdpr'],
  },
];
