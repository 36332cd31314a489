import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const mollie: DetectorInput[] = [
  {
    id: 'mollie-api-key',
    dataType: 'secret/mollie-api-key',
    name: 'Mollie API key',
    keywords: ['live_', 'test_'],
    pattern: alone('(?:live|test)_[A-Za-z0-9]{30,40}'),
    validator: 'mixed',
    context: { words: ['mollie'], window: 120, required: true },
    confidence: 0.94,
    tags: ['credential'],
  },
  {
    id: 'mollie-access-token',
    dataType: 'secret/mollie-access-token',
    name: 'Mollie organization access token',
    keywords: ['access_'],
    pattern: alone('access_[A-Za-z0-9]{30,60}'),
    validator: 'mixed',
    context: { words: ['mollie'], window: 120, required: true },
    confidence: 0.94,
    tags: ['credential'],
  },
];
