import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const khalti: DetectorInput[] = [
  {
    id: 'khalti-secret-key',
    dataType: 'secret/khalti-secret-key',
    name: 'Khalti secret key',
    keywords: ['live_secret_key_', 'test_secret_key_'],
    pattern: alone('(?:live|test)_secret_key_[0-9a-f]{32}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
