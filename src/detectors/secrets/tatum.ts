import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const tatum: DetectorInput[] = [
  {
    id: 'tatum-api-key',
    dataType: 'secret/tatum-api-key',
    name: 'Tatum API key',
    trigger: 'runs',
    pattern: alone('t-[0-9a-f]{24}-[0-9a-f]{24}'),
    validator: 'mixed',
    context: { words: ['tatum', 'tatum_api_key'], window: 160, required: true },
    confidence: 0.97,
    tags: ['credential'],
  },
];
