import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const bitbucketEvidence: Record<string, Evidence> = {
  'bitbucket-token': {
    source: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
    hits: [`ATBB${madeUp(32)}`, `pw=ATBB${madeUp(28)}`],
    misses: ['ATBB', `ATBB${madeUp(60)}`],
  },
};
