import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const mongodbAtlas: DetectorInput[] = [
  {
    id: 'mongodb-atlas-service-secret',
    dataType: 'secret/mongodb-atlas-service-secret',
    name: 'MongoDB Atlas service account secret',
    keywords: ['mdb_sa_sk_'],
    pattern: aloneUrlSafe('mdb_sa_sk_[A-Za-z0-9_-]{36,48}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
