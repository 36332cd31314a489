import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const neon: DetectorInput[] = [
  {
    id: 'neon-api-key',
    dataType: 'secret/neon-api-key',
    name: 'Neon API key',
    keywords: ['napi_'],
    pattern: alone('napi_[a-z0-9]{40,80}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'neon-database-password',
    dataType: 'secret/neon-database-password',
    name: 'Neon database password',
    keywords: ['npg_'],
    pattern: alone('npg_[A-Za-z0-9]{12,16}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
