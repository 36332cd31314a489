import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const logfire: DetectorInput[] = [
  {
    id: 'logfire-token',
    dataType: 'secret/logfire-token',
    name: 'Pydantic Logfire token',
    keywords: ['pylf_v'],
    pattern: alone(String.raw`pylf_v\d_[a-z]{2,8}_[A-Za-z0-9_]{36,90}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
