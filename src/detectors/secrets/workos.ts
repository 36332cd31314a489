import type { DetectorInput } from '../../model/detector.ts';

export const workos: DetectorInput[] = [
  {
    id: 'workos-api-key',
    dataType: 'secret/workos-api-key',
    name: 'WorkOS API key',
    keywords: ['sk_live_a2v5', 'sk_test_a2v5', 'sk_a2v5'],
    pattern: '(?<![A-Za-z0-9])sk_(?:(?:live|test)_)?a2V5[A-Za-z0-9+/]{20,120}={0,2}(?![A-Za-z0-9])',
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
