import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const klaviyo: DetectorInput[] = [
  {
    id: 'klaviyo-private-key',
    dataType: 'secret/klaviyo-private-key',
    name: 'Klaviyo private API key',
    keywords: ['pk_'],
    pattern: alone('pk_[0-9a-f]{34}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
