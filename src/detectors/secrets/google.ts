import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const google: DetectorInput[] = [
  {
    id: 'google-api-key',
    dataType: 'secret/google-api-key',
    name: 'Google API key',
    keywords: ['aiza'],
    pattern: aloneUrlSafe('AIza[A-Za-z0-9_-]{35}'),
    confidence: 0.95,
    tags: ['credential'],
  },
  {
    id: 'google-oauth-client-secret',
    dataType: 'secret/google-oauth-client-secret',
    name: 'Google OAuth client secret',
    keywords: ['gocspx-'],
    pattern: aloneUrlSafe('GOCSPX-[A-Za-z0-9_-]{28}'),
    confidence: 0.95,
    tags: ['credential'],
  },
  {
    id: 'google-oauth-token',
    dataType: 'secret/google-oauth-token',
    name: 'Google OAuth access token',
    keywords: ['ya29.'],
    pattern: aloneUrlSafe(String.raw`ya29\.[A-Za-z0-9_-]{40,500}`),
    confidence: 0.95,
    tags: ['credential'],
  },
  {
    id: 'google-refresh-token',
    dataType: 'secret/google-refresh-token',
    name: 'Google OAuth refresh token',
    keywords: ['1//0'],
    pattern: aloneUrlSafe('1//0[A-Za-z0-9_-]{40,120}'),
    validator: 'mixed',
    confidence: 0.9,
    tags: ['credential'],
  },
  {
    id: 'google-service-account',
    dataType: 'secret/google-service-account',
    name: 'Google service account key',
    keywords: ['"private_key_id"'],
    pattern: String.raw`"private_key_id"\s{0,4}:\s{0,4}"(?<value>[0-9a-f]{40})"`,
    confidence: 0.9,
    tags: ['credential'],
  },
];
