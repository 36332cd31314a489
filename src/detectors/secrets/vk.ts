import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const vk: DetectorInput[] = [
  {
    id: 'vk-access-token',
    dataType: 'secret/vk-access-token',
    name: 'VK access token',
    keywords: ['vk1.a.'],
    pattern: aloneUrlSafe(String.raw`vk1\.a\.[A-Za-z0-9_-]{80,300}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
