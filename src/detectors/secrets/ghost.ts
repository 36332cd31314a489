import type { DetectorInput } from '../../model/detector.ts';

export const ghost: DetectorInput[] = [
  {
    id: 'ghost-admin-key',
    dataType: 'secret/ghost-admin-key',
    name: 'Ghost Admin API key',
    trigger: 'runs',
    pattern: '(?<![0-9A-Za-z])[0-9a-f]{24}:[0-9a-f]{64}(?![0-9A-Za-z])',
    validator: 'mixed',
    context: { words: ['ghost', 'ghost_admin_api_key', 'ghostadminapi'], window: 160, required: true },
    confidence: 0.96,
    tags: ['credential'],
  },
];
