import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const crossmint: DetectorInput[] = [
  {
    id: 'crossmint-api-key',
    dataType: 'secret/crossmint-api-key',
    name: 'Crossmint server API key',
    keywords: ['sk_production_', 'sk_staging_'],
    pattern: alone('sk_(?:production|staging)_[A-Za-z0-9]{80,250}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
