import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const fly: DetectorInput[] = [
  {
    id: 'fly-token',
    dataType: 'secret/fly-token',
    name: 'Fly.io token',
    keywords: ['fo1_', 'fm1_', 'fm2_'],
    pattern: aloneUrlSafe('(?:fo1_[A-Za-z0-9_-]{43}|fm[12][ar]?_[A-Za-z0-9+/]{100,1000}={0,3})'),
    confidence: 0.93,
    tags: ['credential'],
  },
];
