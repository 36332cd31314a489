import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const npm: DetectorInput[] = [
  {
    id: 'npm-token',
    dataType: 'secret/npm-token',
    name: 'npm access token',
    keywords: ['npm_'],
    pattern: alone('npm_[A-Za-z0-9]{36}'),
    validator: 'github-checksum',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'npm-legacy-token',
    dataType: 'secret/npm-token',
    name: 'npm auth token',
    keywords: ['_authtoken', '_password', '_auth'],
    pattern: String.raw`_(?:authToken|password|auth)\s{0,2}=\s{0,2}"?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9+/_-]{20,100}={0,2})(?![A-Za-z0-9])`,
    validator: 'mixed',
    confidence: 0.85,
    tags: ['credential'],
  },
];
