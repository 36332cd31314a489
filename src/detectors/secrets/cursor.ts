import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const cursor: DetectorInput[] = [
  {
    id: 'cursor-api-key',
    dataType: 'secret/cursor-api-key',
    name: 'Cursor API key',
    keywords: ['key_', 'crsr_'],
    pattern: alone('(?:key|crsr)_[0-9a-f]{64}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
