import type { DetectorInput } from '../../model/detector.ts';
import { alone, aloneUrlSafe } from '../parts.ts';

export const docker: DetectorInput[] = [
  {
    id: 'docker-token',
    dataType: 'secret/docker-token',
    name: 'Docker personal access token',
    keywords: ['dckr_pat_'],
    pattern: aloneUrlSafe('dckr_pat_[A-Za-z0-9_-]{27}'),
    confidence: 0.975,
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
  {
    id: 'docker-organization-token',
    dataType: 'secret/docker-token',
    name: 'Docker organization access token',
    keywords: ['dckr_oat_'],
    pattern: aloneUrlSafe('dckr_oat_[A-Za-z0-9_-]{32}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'docker-swarm-token',
    dataType: 'secret/docker-swarm-token',
    name: 'Docker Swarm join token',
    keywords: ['swmtkn-1-'],
    pattern: alone('SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
