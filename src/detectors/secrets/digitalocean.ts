import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const digitalocean: DetectorInput[] = [
  {
    id: 'digitalocean-token',
    dataType: 'secret/digitalocean-token',
    name: 'DigitalOcean token',
    keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    pattern: alone('do[opr]_v1_[a-f0-9]{64}'),
    confidence: 0.97,
    tags: ['credential'],
  },
];
