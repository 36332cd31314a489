import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const dynatrace: DetectorInput[] = [
  {
    id: 'dynatrace-token',
    dataType: 'secret/dynatrace-token',
    name: 'Dynatrace access token',
    keywords: ['dt0c01.'],
    pattern: alone(String.raw`dt0c01\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'dynatrace-platform-token',
    dataType: 'secret/dynatrace-token',
    name: 'Dynatrace platform token',
    keywords: ['dt0s16.'],
    pattern: alone(String.raw`dt0s16\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'dynatrace-oauth-secret',
    dataType: 'secret/dynatrace-token',
    name: 'Dynatrace OAuth client secret',
    keywords: ['dt0s01.', 'dt0s02.', 'dt0s08.'],
    pattern: alone(String.raw`dt0s0[128]\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
