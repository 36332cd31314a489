import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const tigris: DetectorInput[] = [
  {
    id: 'tigris-access-key',
    dataType: 'secret/tigris-access-key',
    name: 'Tigris access key id',
    keywords: ['tid_'],
    pattern: aloneUrlSafe('tid_[A-Za-z0-9_-]{20,80}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'tigris-secret-key',
    dataType: 'secret/tigris-secret-key',
    name: 'Tigris secret access key',
    keywords: ['tsec_'],
    pattern: aloneUrlSafe('tsec_[A-Za-z0-9_-]{30,100}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
