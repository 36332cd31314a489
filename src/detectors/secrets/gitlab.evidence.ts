import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const gitlabEvidence: Record<string, Evidence> = {
  'gitlab-token': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`glpat-${madeUp(20)}`, `glrt-${madeUp(20)}`],
    misses: ['glpat-short', `xglpat-${madeUp(20)}`],
  },
};
