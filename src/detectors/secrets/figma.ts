import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const figma: DetectorInput[] = [
  {
    id: 'figma-token',
    dataType: 'secret/figma-token',
    name: 'Figma token',
    keywords: ['figd_', 'figo_', 'figu_'],
    pattern: aloneUrlSafe('fig[dou]_[A-Za-z0-9_-]{40}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
