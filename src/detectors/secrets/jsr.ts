import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const jsr: DetectorInput[] = [
  {
    id: 'jsr-token',
    dataType: 'secret/jsr-token',
    name: 'JSR token',
    keywords: ['jsrp_', 'jsrd_'],
    pattern: aloneUrlSafe('jsr[pd]_[A-Za-z0-9_-]{40,60}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
