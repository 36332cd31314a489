import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const midtrans: DetectorInput[] = [
  {
    id: 'midtrans-server-key',
    dataType: 'secret/midtrans-server-key',
    name: 'Midtrans server key',
    keywords: ['mid-server-'],
    pattern: aloneUrlSafe('(?:SB-)?Mid-server-[A-Za-z0-9_-]{20,32}'),
    reach: 3,
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
