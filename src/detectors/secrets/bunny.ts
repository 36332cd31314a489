import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const bunny: DetectorInput[] = [
  {
    id: 'bunny-account-key',
    dataType: 'secret/bunny-account-key',
    name: 'Bunny.net account API key',
    trigger: 'runs',
    pattern: alone(
      '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{20}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    ),
    validator: 'mixed',
    context: { words: ['bunny', 'bunnycdn', 'bunnynet', 'bunny_api_key'], window: 160, required: true },
    confidence: 0.97,
    tags: ['credential'],
  },
];
