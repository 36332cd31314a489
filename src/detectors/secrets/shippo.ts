import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const shippo: DetectorInput[] = [
  {
    id: 'shippo-api-token',
    dataType: 'secret/shippo-api-token',
    name: 'Shippo API token',
    keywords: ['shippo_live_', 'shippo_test_'],
    pattern: alone('shippo_(?:live|test)_[0-9a-f]{40}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
