import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const deno: DetectorInput[] = [
  {
    id: 'deno-deploy-token',
    dataType: 'secret/deno-deploy-token',
    name: 'Deno Deploy access token',
    keywords: ['ddp_', 'ddo_'],
    pattern: alone('dd[po]_[A-Za-z0-9]{36}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
