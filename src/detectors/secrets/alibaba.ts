import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const alibaba: DetectorInput[] = [
  {
    id: 'alibaba-access-key',
    dataType: 'secret/alibaba-access-key',
    name: 'Alibaba Cloud access key id',
    keywords: ['ltai'],
    pattern: alone('LTAI[A-Za-z0-9]{12,26}'),
    validator: 'mixed',
    confidence: 0.9,
    tags: ['credential'],
  },
];
