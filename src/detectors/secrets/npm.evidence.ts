import type { Evidence } from '../../model/detector.ts';
import { madeUp, uuid } from '../made-up.ts';

export const npmEvidence: Record<string, Evidence> = {
  'npm-token': {
    source: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
    hits: [`npm_${madeUp(36)}`, `//r.example/:_authToken=npm_${madeUp(36)}`],
    misses: ['npm_config_cache', `npm_${madeUp(60)}`],
  },
  'npm-legacy-token': {
    source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
    hits: [`//r.acme.example/:_authToken=${uuid}`, `_auth = ${madeUp(44)}==`],
    misses: [`_authToken=${'$'}{NPM_TOKEN}`, '_auth=abc'],
  },
};
