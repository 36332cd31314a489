import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const courier: DetectorInput[] = [
  {
    id: 'courier-api-key',
    dataType: 'secret/courier-api-key',
    name: 'Courier API key',
    keywords: ['pk_prod_', 'pk_test_', 'dk_prod_', 'dk_test_'],
    pattern: alone('[pd]k_(?:prod|test)_[A-Z0-9]{28}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
