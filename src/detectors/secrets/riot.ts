import type { DetectorInput } from '../../model/detector.ts';
import { alone, uuidShape } from '../parts.ts';

export const riot: DetectorInput[] = [
  {
    id: 'riot-api-key',
    dataType: 'secret/riot-api-key',
    name: 'Riot Games API key',
    keywords: ['rgapi-'],
    pattern: alone(`RGAPI-${uuidShape}`),
    confidence: 0.98,
    tags: ['credential'],
  },
];
