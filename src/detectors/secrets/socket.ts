import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const socket: DetectorInput[] = [
  {
    id: 'socket-api-token',
    dataType: 'secret/socket-api-token',
    name: 'Socket API token',
    keywords: ['sktsec_'],
    pattern: aloneUrlSafe('sktsec_[A-Za-z0-9_-]{30,80}_api'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
