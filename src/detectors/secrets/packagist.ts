import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const packagist: DetectorInput[] = [
  {
    id: 'packagist-token',
    dataType: 'secret/packagist-token',
    name: 'Private Packagist token',
    keywords: ['packagist_'],
    pattern: alone('packagist_[a-z]{2,4}_[0-9a-f]{40,80}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
