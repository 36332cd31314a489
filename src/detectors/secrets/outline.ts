import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const outline: DetectorInput[] = [
  {
    id: 'outline-api-key',
    dataType: 'secret/outline-api-key',
    name: 'Outline API key',
    keywords: ['ol_api_'],
    pattern: alone('ol_api_[A-Za-z0-9]{38}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
