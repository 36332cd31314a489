import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const docker: DetectorInput[] = [
  {
    id: 'docker-token',
    dataType: 'secret/docker-token',
    name: 'Docker access token',
    keywords: ['dckr_pat_', 'dckr_oat_'],
    pattern: aloneUrlSafe('dckr_(?:pat_[A-Za-z0-9_-]{27}|oat_[A-Za-z0-9_-]{32})'),
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'docker-config-auth',
    dataType: 'secret/docker-registry-auth',
    name: 'Docker registry password',
    keywords: ['"auth"'],
    pattern: String.raw`"auth"\s{0,4}:\s{0,4}"(?<value>[A-Za-z0-9+/]{16,400}={0,2})"`,
    validator: 'entropy',
    confidence: 0.8,
    tags: ['credential'],
  },
];
