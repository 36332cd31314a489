import type { DetectorInput } from '../../model/detector.ts';
import { uuidShape } from '../parts.ts';

export const checkoutCom: DetectorInput[] = [
  {
    id: 'checkout-com-secret-key',
    dataType: 'secret/checkout-com-secret-key',
    name: 'Checkout.com secret key',
    keywords: ['sk_sbox_', 'sk_test_'],
    pattern: `(?<![A-Za-z0-9])sk_(?:sbox_[a-z0-9]{26,27}[$*#=]?|test_${uuidShape})(?![A-Za-z0-9])`,
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
