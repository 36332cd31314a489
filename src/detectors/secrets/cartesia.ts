import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const cartesia: DetectorInput[] = [
  {
    id: 'cartesia-api-key',
    dataType: 'secret/cartesia-api-key',
    name: 'Cartesia API key',
    keywords: ['sk_car_'],
    pattern: aloneUrlSafe('sk_car_[A-Za-z0-9_-]{20,48}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
