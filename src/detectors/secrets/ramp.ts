import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const ramp: DetectorInput[] = [
  {
    id: 'ramp-client-secret',
    dataType: 'secret/ramp-client-secret',
    name: 'Ramp client secret',
    keywords: ['ramp_sec_'],
    pattern: alone('ramp_sec_[A-Za-z0-9]{36,64}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
