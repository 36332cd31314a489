import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const kingsoftCloud: DetectorInput[] = [
  {
    id: 'kingsoft-cloud-access-key',
    dataType: 'secret/kingsoft-cloud-access-key',
    name: 'Kingsoft Cloud access key',
    keywords: ['aklt'],
    pattern: aloneUrlSafe('AKLT[A-Za-z0-9_-]{18,22}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
