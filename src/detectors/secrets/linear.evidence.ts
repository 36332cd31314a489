import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const linearEvidence: Record<string, Evidence> = {
  'linear-api-key': {
    source: 'https://linear.app/developers/graphql',
    hits: [`lin_api_${madeUp(40)}`, `lin_oauth_${madeUp(64)}`],
    misses: ['lin_api_x', `lin_api_${madeUp(80)}`],
  },
};
