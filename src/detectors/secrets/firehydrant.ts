import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const firehydrant: DetectorInput[] = [
  {
    id: 'firehydrant-bot-token',
    dataType: 'secret/firehydrant-bot-token',
    name: 'FireHydrant bot token',
    keywords: ['fhb-'],
    pattern: alone('fhb-[0-9a-f]{32}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
