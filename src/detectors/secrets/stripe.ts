import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const stripe: DetectorInput[] = [
  {
    id: 'stripe-secret-key',
    dataType: 'secret/stripe-secret-key',
    name: 'Stripe secret key',
    keywords: ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_', 'whsec_', 'sk_prod_', 'rk_prod_'],
    pattern: alone('(?:[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,247}|whsec_[A-Za-z0-9+/]{32,64}={0,2})'),
    validator: 'mixed',
    confidence: 0.95,
    tags: ['credential'],
  },
];
