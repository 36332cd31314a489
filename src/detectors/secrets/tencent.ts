import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const tencent: DetectorInput[] = [
  {
    id: 'tencent-secret-id',
    dataType: 'secret/tencent-secret-id',
    name: 'Tencent Cloud secret id',
    keywords: ['akid'],
    pattern: alone('AKID[A-Za-z0-9]{32}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
