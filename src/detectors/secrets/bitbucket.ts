import type { DetectorInput } from '../../model/detector.ts';
import { alone, aloneUrlSafe } from '../parts.ts';

export const bitbucket: DetectorInput[] = [
  {
    id: 'bitbucket-token',
    dataType: 'secret/bitbucket-token',
    name: 'Bitbucket app password',
    keywords: ['atbb'],
    pattern: alone('ATBB[A-Za-z0-9]{24,32}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'bitbucket-access-token',
    dataType: 'secret/atlassian-token',
    name: 'Bitbucket access token',
    keywords: ['atctt3'],
    pattern: aloneUrlSafe('ATCTT3[A-Za-z0-9_=-]{60,250}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'bitbucket-data-center-token',
    dataType: 'secret/bitbucket-data-center-token',
    name: 'Bitbucket Data Center access token',
    keywords: ['bbdc-'],
    pattern: '(?<![A-Za-z0-9])BBDC-[A-Za-z0-9+/]{40,50}={0,2}(?![A-Za-z0-9])',
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
