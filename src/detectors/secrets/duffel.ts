import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const duffel: DetectorInput[] = [
  {
    id: 'duffel-access-token',
    dataType: 'secret/duffel-access-token',
    name: 'Duffel access token',
    keywords: ['duffel_live_', 'duffel_test_'],
    pattern: aloneUrlSafe('duffel_(?:live|test)_[A-Za-z0-9_=-]{40,60}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
