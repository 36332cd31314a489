import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const bitbucketEvidence: Record<string, Evidence> = {
  'bitbucket-token': {
    source: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
    hits: [`ATBB${madeUp(32)}`, `pw=ATBB${madeUp(28)}`],
    misses: ['ATBB', `ATBB${madeUp(60)}`],
  },
  'bitbucket-access-token': {
    source: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
    hits: [`ATCTT3xFfGN0${madeUp(100)}`, `BITBUCKET_ACCESS_TOKEN=ATCTT3xFfGN0${madeUp(100)}`],
    misses: [
      `ATCTT3xFfGN0${madeUp(5)}`,
      'ATCTT3xFfGN0xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bATCTT3xFfGN0${madeUp(100)}`,
    ],
  },
  'bitbucket-data-center-token': {
    source: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
    hits: [`BBDC-${madeUp(44)}`, `"bitbucketDataCenterToken": "BBDC-${madeUp(44)}"`],
    misses: [`BBDC-${madeUp(5)}`, 'BBDC-xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
