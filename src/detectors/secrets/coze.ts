import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const coze: DetectorInput[] = [
  {
    id: 'coze-token',
    dataType: 'secret/coze-token',
    name: 'Coze access token',
    keywords: ['pat_'],
    pattern: alone('pat_[A-Za-z0-9]{64}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
