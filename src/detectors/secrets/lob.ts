import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const lob: DetectorInput[] = [
  {
    id: 'lob-api-key',
    dataType: 'secret/lob-api-key',
    name: 'Lob API key',
    keywords: ['live_', 'test_'],
    pattern: alone('(?:live|test)_[0-9a-f]{35}'),
    validator: 'mixed',
    context: { words: ['lob', 'lob_api_key'], window: 120, required: true },
    confidence: 0.96,
    tags: ['credential'],
  },
];
