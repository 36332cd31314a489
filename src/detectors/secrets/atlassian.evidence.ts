import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const atlassianEvidence: Record<string, Evidence> = {
  'atlassian-token': {
    source:
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    hits: [`ATATT3xFfGF0${madeUp(171)}=${madeUp(8, 'ABCDEF0123456789')}`, `JIRA=ATATT3xFfGN0${madeUp(100)}`],
    misses: ['ATATT3x', `ATATT3${madeUp(10)}`],
  },
  'trello-api-token': {
    source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
    hits: [`ATTA${madeUp(72, hex)}`, `export TRELLO_API_TOKEN='ATTA${madeUp(72, hex)}'`],
    misses: [`ATTA${madeUp(5)}`, 'ATTAxxxxxxxxxxxxxxxxxxxxxxxx', `a1bATTA${madeUp(72, hex)}`],
  },
};
