import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const healthCodes: DetectorInput[] = [
  {
    id: 'icd-10',
    dataType: 'pii/health/icd-10',
    name: 'Diagnosis code (ICD-10)',
    trigger: 'letters',
    pattern: alone(String.raw`[A-TV-Z]\d[0-9AB](?:\.[0-9A-Z]{1,4})?`),
    context: {
      words: [
        'icd',
        'icd-10',
        'icd10',
        'icd-10-cm',
        'icd-10-gm',
        'cim-10',
        'cie-10',
        'diagnosis',
        'diagnoses',
        'diagnosed',
        'dx:',
        'diagnose',
        'diagnosecode',
        'diagnostic',
        'diagnóstico',
        'diagnosi',
      ],
      window: 40,
      required: true,
    },
    confidence: 0.65,
    tags: ['gdpr', 'hipaa'],
  },
  {
    id: 'icd-9',
    dataType: 'pii/health/icd-9',
    name: 'Diagnosis code (ICD-9)',
    trigger: 'digits',
    minDigits: 4,
    pattern: number(String.raw`(?:V\d{2}|E\d{3}|\d{3})\.\d{1,2}`),
    context: { words: ['icd-9', 'icd9', 'icd-9-cm'], window: 40, required: true },
    confidence: 0.65,
    tags: ['gdpr', 'hipaa'],
  },
];
