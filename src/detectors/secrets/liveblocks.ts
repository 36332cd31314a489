import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const liveblocks: DetectorInput[] = [
  {
    id: 'liveblocks-secret-key',
    dataType: 'secret/liveblocks-secret-key',
    name: 'Liveblocks secret key',
    keywords: ['sk_dev_', 'sk_prod_'],
    pattern: aloneUrlSafe('sk_(?:dev|prod)_[A-Za-z0-9_-]{50,80}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
