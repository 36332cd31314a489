import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const postman: DetectorInput[] = [
  {
    id: 'postman-api-key',
    dataType: 'secret/postman-api-key',
    name: 'Postman API key',
    keywords: ['pmak-'],
    pattern: alone('PMAK-[a-f0-9]{24}-[a-f0-9]{34}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'postman-collection-key',
    dataType: 'secret/postman-collection-key',
    name: 'Postman collection access key',
    keywords: ['pmat-'],
    pattern: alone('PMAT-[0-9A-Z]{26}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
