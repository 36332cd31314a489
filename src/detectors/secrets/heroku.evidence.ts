import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp, uuid } from '../made-up.ts';

export const herokuEvidence: Record<string, Evidence> = {
  'heroku-api-key': {
    source: 'https://devcenter.heroku.com/articles/authentication',
    hits: [`HRKU-${uuid}`, `HRKU-AA${madeUp(58)}`],
    misses: ['HRKU-x', 'hrku-test'],
  },
  'heroku-api-key-in-context': {
    source: 'https://devcenter.heroku.com/articles/authentication',
    hits: [`HEROKU_API_KEY=${uuid}`, `heroku_key: '${uuid}'`],
    misses: [`heroku app ${madeUp(8, hex)}`, `id=${uuid}`],
  },
};
