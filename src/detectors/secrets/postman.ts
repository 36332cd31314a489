import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const postman: DetectorInput[] = [
  {
    id: 'postman-api-key',
    dataType: 'secret/postman-api-key',
    name: 'Postman API key',
    keywords: ['pmak-'],
    pattern: alone('PMAK-[a-f0-9]{24}-[a-f0-9]{34}'),
    confidence: 0.97,
    tags: ['credential'],
  },
];
