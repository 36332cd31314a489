import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const dynatrace: DetectorInput[] = [
  {
    id: 'dynatrace-token',
    dataType: 'secret/dynatrace-token',
    name: 'Dynatrace token',
    keywords: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s08.', 'dt0s16.'],
    pattern: alone(String.raw`dt0[cs]\d{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}`),
    confidence: 0.97,
    tags: ['credential'],
  },
];
