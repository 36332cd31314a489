import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const frameIo: DetectorInput[] = [
  {
    id: 'frame-io-token',
    dataType: 'secret/frame-io-token',
    name: 'Frame.io token',
    keywords: ['fio-u-'],
    pattern: aloneUrlSafe('fio-u-[A-Za-z0-9_-]{64}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
