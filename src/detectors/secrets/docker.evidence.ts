import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const dockerEvidence: Record<string, Evidence> = {
  'docker-token': {
    source: 'https://docs.docker.com/security/access-tokens/',
    hits: [`dckr_pat_${madeUp(27)}`, `dckr_oat_${madeUp(32)}`],
    misses: ['dckr_pat_x', `dckr_pat_${madeUp(60)}`],
  },
  'docker-config-auth': {
    source: 'https://docs.docker.com/reference/cli/docker/login/',
    hits: [`{"auths": {"r.acme.example": {"auth": "${madeUp(40)}"}}}`, `"auth":"${madeUp(32)}=="`],
    misses: ['"auth": "none"', '"auth": true'],
  },
};
