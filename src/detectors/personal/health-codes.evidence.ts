import type { Evidence } from '../../model/detector.ts';

export const healthCodesEvidence: Record<string, Evidence> = {
  'icd-10': {
    source: 'WHO, ICD-10; CDC, ICD-10-CM tabular list',
    hits: ['ICD-10: E11.9', 'Diagnosis: F32.1 moderate depressive episode'],
    misses: ['see section F32.1', 'vitamin B12'],
  },
  'icd-9': {
    source: 'CDC, ICD-9-CM tabular list',
    hits: ['ICD-9: 250.00', 'icd9 code 401.9'],
    misses: ['price 250.00', 'ICD-9 250'],
  },
};
