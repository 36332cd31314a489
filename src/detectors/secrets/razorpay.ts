import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const razorpay: DetectorInput[] = [
  {
    id: 'razorpay-key',
    dataType: 'secret/razorpay-key',
    name: 'Razorpay key id',
    keywords: ['rzp_live_', 'rzp_test_'],
    pattern: alone('rzp_(?:live|test)_[A-Za-z0-9]{14}'),
    confidence: 0.85,
    tags: ['credential'],
  },
];
