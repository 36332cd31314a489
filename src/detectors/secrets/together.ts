import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const together: DetectorInput[] = [
  {
    id: 'together-api-key',
    dataType: 'secret/together-api-key',
    name: 'Together AI API key',
    keywords: ['tgp_v1_'],
    pattern: aloneUrlSafe('tgp_v1_[A-Za-z0-9_-]{43}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
