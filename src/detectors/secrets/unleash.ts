import type { DetectorInput } from '../../model/detector.ts';

export const unleash: DetectorInput[] = [
  {
    id: 'unleash-api-token',
    dataType: 'secret/unleash-api-token',
    name: 'Unleash API token',
    keywords: [':development.', ':production.', ':default.', ':staging.', ':*.'],
    pattern: String.raw`(?<![\w*-])(?:\*|\[\]|[a-z0-9_-]{1,40}):(?:[a-z0-9_-]{1,40}|\*)\.[0-9a-f]{54,64}(?![0-9a-f])`,
    reach: 41,
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
