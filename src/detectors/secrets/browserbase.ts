import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const browserbase: DetectorInput[] = [
  {
    id: 'browserbase-api-key',
    dataType: 'secret/browserbase-api-key',
    name: 'Browserbase API key',
    keywords: ['bb_live_', 'bb_test_'],
    pattern: aloneUrlSafe('bb_(?:live|test)_[A-Za-z0-9_-]{20,48}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
