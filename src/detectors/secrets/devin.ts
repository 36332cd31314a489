import type { DetectorInput } from '../../model/detector.ts';

export const devin: DetectorInput[] = [
  {
    id: 'devin-api-key',
    dataType: 'secret/devin-api-key',
    name: 'Devin API key',
    keywords: ['apk_user_'],
    pattern: '(?<![A-Za-z0-9])apk_user_[A-Za-z0-9+/_-]{40,200}={0,2}',
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
