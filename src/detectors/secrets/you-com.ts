import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const youCom: DetectorInput[] = [
  {
    id: 'you-com-api-key',
    dataType: 'secret/you-com-api-key',
    name: 'You.com API key',
    keywords: ['ydc-sk-'],
    pattern: alone('ydc-sk-[0-9a-f]{16}-[A-Za-z0-9_-]{28,40}-[0-9a-f]{8}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
