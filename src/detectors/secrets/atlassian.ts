import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const atlassian: DetectorInput[] = [
  {
    id: 'atlassian-token',
    dataType: 'secret/atlassian-token',
    name: 'Atlassian API token',
    keywords: ['atatt3', 'atctt3'],
    pattern: aloneUrlSafe('AT[AC]TT3[A-Za-z0-9_=-]{60,250}'),
    confidence: 0.97,
    tags: ['credential'],
  },
];
