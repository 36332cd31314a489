import type { DetectorInput } from '../../model/detector.ts';
import { assigned } from '../parts.ts';

export const ably: DetectorInput[] = [
  {
    id: 'ably-api-key',
    dataType: 'secret/ably-api-key',
    name: 'Ably API key',
    keywords: ['ably'],
    pattern: assigned('ably', String.raw`[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{20,50}`),
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
