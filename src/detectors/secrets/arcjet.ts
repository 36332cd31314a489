import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const arcjet: DetectorInput[] = [
  {
    id: 'arcjet-key',
    dataType: 'secret/arcjet-key',
    name: 'Arcjet key',
    keywords: ['ajkey_'],
    pattern: alone('ajkey_[a-z0-9]{26}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
