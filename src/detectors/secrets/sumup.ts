import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const sumup: DetectorInput[] = [
  {
    id: 'sumup-api-key',
    dataType: 'secret/sumup-api-key',
    name: 'SumUp API key',
    keywords: ['sup_sk_'],
    pattern: alone('sup_sk_[A-Za-z0-9]{32}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
