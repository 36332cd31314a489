import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const uptimerobot: DetectorInput[] = [
  {
    id: 'uptimerobot-api-key',
    dataType: 'secret/uptimerobot-api-key',
    name: 'UptimeRobot API key',
    trigger: 'letters',
    pattern: alone(String.raw`[um]r?\d{6,10}-[0-9a-f]{24}`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
