import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const anthropic: DetectorInput[] = [
  {
    id: 'anthropic-api-key',
    dataType: 'secret/anthropic-api-key',
    name: 'Anthropic API key',
    keywords: ['sk-ant-'],
    pattern: aloneUrlSafe('sk-ant-(?:[a-z0-9]{3,12}-)?[A-Za-z0-9_-]{32,120}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
