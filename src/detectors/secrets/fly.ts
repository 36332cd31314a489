import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const fly: DetectorInput[] = [
  {
    id: 'fly-token',
    dataType: 'secret/fly-token',
    name: 'Fly.io token',
    keywords: ['fo1_'],
    pattern: aloneUrlSafe('fo1_[A-Za-z0-9_-]{43}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'fly-macaroon-token',
    dataType: 'secret/fly-token',
    name: 'Fly.io access token',
    keywords: ['fm1_', 'fm2_', 'fm1a_', 'fm1r_'],
    pattern: '(?<![A-Za-z0-9])fm[12][ar]?_[A-Za-z0-9+/]{100,1000}={0,3}(?![A-Za-z0-9_-])',
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
