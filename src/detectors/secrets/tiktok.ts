import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const tiktok: DetectorInput[] = [
  {
    id: 'tiktok-access-token',
    dataType: 'secret/tiktok-access-token',
    name: 'TikTok access token',
    keywords: ['act.', 'rft.'],
    pattern: alone(String.raw`(?:act|rft)\.[A-Za-z0-9]{40,90}(?:!\d{3,5}(?:\.[a-z0-9]{1,6})?)?`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
