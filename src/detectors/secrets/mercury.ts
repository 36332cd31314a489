import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const mercury: DetectorInput[] = [
  {
    id: 'mercury-api-token',
    dataType: 'secret/mercury-api-token',
    name: 'Mercury API token',
    keywords: ['mercury_production_', 'mercury_sandbox_'],
    pattern: alone('mercury_(?:production|sandbox)_[a-z]{2,5}_[A-Za-z0-9]{36,60}_yrucrem'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
