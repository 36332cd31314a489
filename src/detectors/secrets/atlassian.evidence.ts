import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const atlassianEvidence: Record<string, Evidence> = {
  'atlassian-token': {
    source:
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    hits: [`ATATT3xFfGF0${madeUp(171)}=${madeUp(8, 'ABCDEF0123456789')}`, `JIRA=ATCTT3xFfGN0${madeUp(100)}`],
    misses: ['ATATT3x', `ATATT3${madeUp(10)}`],
  },
};
