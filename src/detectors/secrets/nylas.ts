import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nylas: DetectorInput[] = [
  {
    id: 'nylas-api-key',
    dataType: 'secret/nylas-api-key',
    name: 'Nylas API key',
    keywords: ['nyk_v0_'],
    pattern: alone('nyk_v0_[A-Za-z0-9]{64}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
