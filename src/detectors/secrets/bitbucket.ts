import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const bitbucket: DetectorInput[] = [
  {
    id: 'bitbucket-token',
    dataType: 'secret/bitbucket-token',
    name: 'Bitbucket app password',
    keywords: ['atbb'],
    pattern: alone('ATBB[A-Za-z0-9]{24,32}'),
    confidence: 0.95,
    tags: ['credential'],
  },
];
