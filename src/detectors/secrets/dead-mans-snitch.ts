import type { DetectorInput } from '../../model/detector.ts';

export const deadMansSnitch: DetectorInput[] = [
  {
    id: 'dead-mans-snitch-url',
    dataType: 'secret/dead-mans-snitch-url',
    name: "Dead Man's Snitch address",
    keywords: ['nosnch.in/'],
    pattern: String.raw`nosnch\.in/(?<value>[0-9a-f]{10})(?![0-9a-f])`,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
