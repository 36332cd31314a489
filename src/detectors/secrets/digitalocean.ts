import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const digitalocean: DetectorInput[] = [
  {
    id: 'digitalocean-token',
    dataType: 'secret/digitalocean-token',
    name: 'DigitalOcean token',
    keywords: ['dop_v1_'],
    pattern: alone('dop_v1_[a-f0-9]{64}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'digitalocean-oauth-token',
    dataType: 'secret/digitalocean-token',
    name: 'DigitalOcean OAuth token',
    keywords: ['doo_v1_'],
    pattern: alone('doo_v1_[a-f0-9]{64}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'digitalocean-refresh-token',
    dataType: 'secret/digitalocean-token',
    name: 'DigitalOcean OAuth refresh token',
    keywords: ['dor_v1_'],
    pattern: alone('dor_v1_[a-f0-9]{64}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'digitalocean-spaces-key',
    dataType: 'secret/digitalocean-spaces-key',
    name: 'DigitalOcean Spaces access key',
    keywords: ['do00', 'do801'],
    pattern: alone('DO(?:00|80)[A-Z0-9]{16}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
