import type { DetectorInput } from '../../model/detector.ts';

export const intercom: DetectorInput[] = [
  {
    id: 'intercom-access-token',
    dataType: 'secret/intercom-access-token',
    name: 'Intercom access token',
    keywords: ['dg9ro'],
    pattern: '(?<![A-Za-z0-9+/])dG9rO[A-Za-z0-9+/]{50,80}={0,2}(?![A-Za-z0-9+/])',
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
