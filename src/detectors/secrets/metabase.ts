import type { DetectorInput } from '../../model/detector.ts';

export const metabase: DetectorInput[] = [
  {
    id: 'metabase-api-key',
    dataType: 'secret/metabase-api-key',
    name: 'Metabase API key',
    keywords: ['mb_'],
    pattern: '(?<![A-Za-z0-9])mb_[A-Za-z0-9+/]{43}=(?![A-Za-z0-9=])',
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
