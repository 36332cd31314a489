import type { DetectorInput } from '../../model/detector.ts';
import { alone, uuidShape } from '../parts.ts';

export const axiom: DetectorInput[] = [
  {
    id: 'axiom-api-token',
    dataType: 'secret/axiom-api-token',
    name: 'Axiom API token',
    keywords: ['xaat-'],
    pattern: alone(`xaat-${uuidShape}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'axiom-personal-token',
    dataType: 'secret/axiom-personal-token',
    name: 'Axiom personal access token',
    keywords: ['xapt-'],
    pattern: alone(`xapt-${uuidShape}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
