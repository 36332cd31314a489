import type { DetectorInput } from '../../model/detector.ts';
import { alone, uuidShape } from '../parts.ts';

export const infobip: DetectorInput[] = [
  {
    id: 'infobip-api-key',
    dataType: 'secret/infobip-api-key',
    name: 'Infobip API key',
    trigger: 'runs',
    pattern: alone(`[0-9a-f]{32}-${uuidShape}`),
    validator: 'mixed',
    context: { words: ['infobip', 'infobip_api_key'], window: 160, required: true },
    confidence: 0.97,
    tags: ['credential'],
  },
];
