import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const readmeCom: DetectorInput[] = [
  {
    id: 'readme-api-key',
    dataType: 'secret/readme-api-key',
    name: 'ReadMe API key',
    keywords: ['rdme_'],
    pattern: alone('rdme_[a-z0-9]{70}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
