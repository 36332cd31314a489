import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const helicone: DetectorInput[] = [
  {
    id: 'helicone-api-key',
    dataType: 'secret/helicone-api-key',
    name: 'Helicone API key',
    keywords: ['sk-helicone-'],
    pattern: alone('sk-helicone-(?:eu-)?[a-z0-9]{7}(?:-[a-z0-9]{7}){3}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
