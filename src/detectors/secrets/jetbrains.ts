import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const jetbrains: DetectorInput[] = [
  {
    id: 'jetbrains-permanent-token',
    dataType: 'secret/jetbrains-permanent-token',
    name: 'JetBrains permanent token (YouTrack, Hub)',
    keywords: ['perm:', 'perm-'],
    pattern: String.raw`(?<![A-Za-z0-9])perm[:-][A-Za-z0-9+/=]{4,80}\.[A-Za-z0-9+/=]{4,80}\.[A-Za-z0-9]{28,32}(?![A-Za-z0-9])`,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'teamcity-access-token',
    dataType: 'secret/teamcity-access-token',
    name: 'TeamCity access token',
    keywords: ['eyj0exaioiaivenwmij9.'],
    pattern: aloneUrlSafe(String.raw`eyJ0eXAiOiAiVENWMiJ9\.[A-Za-z0-9_-]{36}\.[A-Za-z0-9_-]{40,60}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
