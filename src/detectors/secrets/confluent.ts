import type { DetectorInput } from '../../model/detector.ts';

export const confluent: DetectorInput[] = [
  {
    id: 'confluent-api-secret',
    dataType: 'secret/confluent-api-secret',
    name: 'Confluent Cloud API secret',
    keywords: ['cflt'],
    pattern: '(?<![A-Za-z0-9+/])cflt[A-Za-z0-9+/]{60}(?![A-Za-z0-9+/])',
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
