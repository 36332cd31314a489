import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const paystack: DetectorInput[] = [
  {
    id: 'paystack-secret-key',
    dataType: 'secret/paystack-secret-key',
    name: 'Paystack secret key',
    keywords: ['sk_live_', 'sk_test_'],
    pattern: alone('sk_(?:live|test)_[0-9a-f]{40}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
