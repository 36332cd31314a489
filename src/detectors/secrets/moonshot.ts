import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const moonshot: DetectorInput[] = [
  {
    id: 'moonshot-coding-key',
    dataType: 'secret/moonshot-coding-key',
    name: 'Moonshot AI (Kimi) key',
    keywords: ['sk-kimi-'],
    pattern: aloneUrlSafe('sk-kimi-[A-Za-z0-9_-]{40,100}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
