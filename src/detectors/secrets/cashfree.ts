import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const cashfree: DetectorInput[] = [
  {
    id: 'cashfree-secret-key',
    dataType: 'secret/cashfree-secret-key',
    name: 'Cashfree secret key',
    keywords: ['cfsk_ma_'],
    pattern: alone('cfsk_ma_(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
