import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const clickup: DetectorInput[] = [
  {
    id: 'clickup-api-token',
    dataType: 'secret/clickup-api-token',
    name: 'ClickUp API token',
    keywords: ['pk_'],
    pattern: alone(String.raw`pk_\d{5,12}_[A-Z0-9]{32}`),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
