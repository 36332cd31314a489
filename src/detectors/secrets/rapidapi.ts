import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const rapidapi: DetectorInput[] = [
  {
    id: 'rapidapi-api-key',
    dataType: 'secret/rapidapi-api-key',
    name: 'RapidAPI key',
    keywords: ['msh'],
    pattern: alone('[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{6}jsn[0-9a-f]{12}'),
    reach: 10,
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
