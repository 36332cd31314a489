import type { DetectorInput } from '../../model/detector.ts';
import { uuidShape } from '../parts.ts';

export const healthchecks: DetectorInput[] = [
  {
    id: 'healthchecks-ping-url',
    dataType: 'secret/healthchecks-ping-url',
    name: 'Healthchecks.io ping address',
    keywords: ['hc-ping.com/'],
    pattern: String.raw`hc-ping\.com/(?<value>${uuidShape}|[A-Za-z0-9_-]{22}(?=/))`,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
