import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const cerebras: DetectorInput[] = [
  {
    id: 'cerebras-api-key',
    dataType: 'secret/cerebras-api-key',
    name: 'Cerebras API key',
    keywords: ['csk-'],
    pattern: alone('csk-[a-z0-9]{48}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
