import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const xata: DetectorInput[] = [
  {
    id: 'xata-api-key',
    dataType: 'secret/xata-api-key',
    name: 'Xata API key',
    keywords: ['xau_'],
    pattern: alone('xau_[A-Za-z0-9]{43}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
