import type { DetectorInput } from '../../model/detector.ts';
import { alone, uuidShape } from '../parts.ts';

export const langfuse: DetectorInput[] = [
  {
    id: 'langfuse-secret-key',
    dataType: 'secret/langfuse-secret-key',
    name: 'Langfuse secret key',
    keywords: ['sk-lf-'],
    pattern: alone(`sk-lf-${uuidShape}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
