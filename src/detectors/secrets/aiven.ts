import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const aiven: DetectorInput[] = [
  {
    id: 'aiven-service-password',
    dataType: 'secret/aiven-service-password',
    name: 'Aiven service password',
    keywords: ['avns_'],
    pattern: aloneUrlSafe('AVNS_[A-Za-z0-9_-]{19}'),
    confidence: 0.98,
    tags: ['credential'],
  },
];
