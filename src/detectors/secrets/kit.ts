import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const kit: DetectorInput[] = [
  {
    id: 'kit-api-key',
    dataType: 'secret/kit-api-key',
    name: 'Kit (ConvertKit) API key',
    keywords: ['kit_'],
    pattern: alone('kit_[0-9a-f]{32}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
