import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const upcloud: DetectorInput[] = [
  {
    id: 'upcloud-api-token',
    dataType: 'secret/upcloud-api-token',
    name: 'UpCloud API token',
    keywords: ['ucat_'],
    pattern: alone('ucat_[0-9A-Za-z]{26}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
