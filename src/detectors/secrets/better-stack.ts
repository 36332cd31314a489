import type { DetectorInput } from '../../model/detector.ts';

export const betterStack: DetectorInput[] = [
  {
    id: 'better-stack-heartbeat-url',
    dataType: 'secret/better-stack-heartbeat-url',
    name: 'Better Stack heartbeat address',
    keywords: ['/api/v1/heartbeat/'],
    pattern: String.raw`(?<=uptime\.better(?:stack|uptime)\.com|betteruptime\.com)/api/v1/heartbeat/(?<value>[A-Za-z0-9]{20,28})`,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
