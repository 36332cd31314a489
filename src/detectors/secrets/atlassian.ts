import type { DetectorInput } from '../../model/detector.ts';
import { alone, aloneUrlSafe } from '../parts.ts';

export const atlassian: DetectorInput[] = [
  {
    id: 'atlassian-token',
    dataType: 'secret/atlassian-token',
    name: 'Atlassian API token',
    keywords: ['atatt3'],
    pattern: aloneUrlSafe('ATATT3[A-Za-z0-9_=-]{60,250}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'trello-api-token',
    dataType: 'secret/trello-api-token',
    name: 'Trello API token',
    keywords: ['atta'],
    pattern: alone('ATTA[0-9a-fA-F]{64}[0-9A-Fa-f]{8}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
