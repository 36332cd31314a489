import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const volcengine: DetectorInput[] = [
  {
    id: 'volcengine-access-key',
    dataType: 'secret/volcengine-access-key',
    name: 'Volcengine access key',
    keywords: ['aklt'],
    pattern: aloneUrlSafe('AKLT[A-Za-z0-9_-]{36,48}={0,2}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
