import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const omise: DetectorInput[] = [
  {
    id: 'omise-secret-key',
    dataType: 'secret/omise-secret-key',
    name: 'Omise secret key',
    keywords: ['skey_'],
    pattern: alone('skey_(?:test_)?[a-z0-9]{19}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
