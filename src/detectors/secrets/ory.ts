import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const ory: DetectorInput[] = [
  {
    id: 'ory-api-key',
    dataType: 'secret/ory-api-key',
    name: 'Ory API key',
    keywords: ['ory_pat_'],
    pattern: aloneUrlSafe('ory_pat_[A-Za-z0-9_.-]{30,200}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'ory-session-token',
    dataType: 'secret/ory-session-token',
    name: 'Ory session token',
    keywords: ['ory_st_'],
    pattern: aloneUrlSafe('ory_st_[A-Za-z0-9_.-]{30,200}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'ory-access-token',
    dataType: 'secret/ory-access-token',
    name: 'Ory OAuth access token',
    keywords: ['ory_at_'],
    pattern: aloneUrlSafe('ory_at_[A-Za-z0-9_.-]{30,200}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'ory-refresh-token',
    dataType: 'secret/ory-refresh-token',
    name: 'Ory OAuth refresh token',
    keywords: ['ory_rt_'],
    pattern: aloneUrlSafe('ory_rt_[A-Za-z0-9_.-]{30,200}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
