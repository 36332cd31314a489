import type { DetectorInput } from '../../model/detector.ts';
import { alone, aloneUrlSafe } from '../parts.ts';

export const facebook: DetectorInput[] = [
  {
    id: 'facebook-token',
    dataType: 'secret/facebook-token',
    name: 'Facebook access token',
    keywords: ['eaa'],
    pattern: alone('EAA[A-Z][A-Za-z0-9]{80,400}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'facebook-app-token',
    dataType: 'secret/facebook-app-token',
    name: 'Facebook app access token',
    trigger: 'digits',
    minDigits: 13,
    pattern: String.raw`(?<!\d)\d{13,17}\|[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])`,
    validator: 'mixed',
    context: { words: ['facebook', 'fb', 'graph', 'access_token'], window: 120, required: true },
    confidence: 0.93,
    tags: ['credential'],
  },
  {
    id: 'instagram-access-token',
    dataType: 'secret/instagram-access-token',
    name: 'Instagram access token',
    keywords: ['igq', 'igaa'],
    pattern: aloneUrlSafe('IG(?:Q[VW]|AA)[A-Za-z0-9_-]{100,400}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
