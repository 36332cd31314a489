import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const dockerEvidence: Record<string, Evidence> = {
  'docker-token': {
    source: 'https://docs.docker.com/security/access-tokens/',
    hits: [`dckr_pat_${madeUp(27)}`, `dckr_pat_${madeUp(27)}`],
    misses: ['dckr_pat_x', `dckr_pat_${madeUp(60)}`],
  },
  'docker-config-auth': {
    source: 'https://docs.docker.com/reference/cli/docker/login/',
    hits: [`{"auths": {"r.acme.example": {"auth": "${madeUp(40)}"}}}`, `"auth":"${madeUp(32)}=="`],
    misses: ['"auth": "none"', '"auth": true'],
  },
  'docker-organization-token': {
    source: 'https://docs.docker.com/enterprise/security/access-tokens/',
    hits: [`dckr_oat_${madeUp(32)}`, `DOCKER_ORGANIZATION_TOKEN=dckr_oat_${madeUp(32)}`],
    misses: [`dckr_oat_${madeUp(5)}`, 'dckr_oat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bdckr_oat_${madeUp(32)}`],
  },
  'docker-swarm-token': {
    source: 'https://docs.docker.com/engine/swarm/swarm-mode/',
    hits: [
      `SWMTKN-1-${madeUp(50, lower36)}-${madeUp(25, lower36)}`,
      `"dockerSwarmToken": "SWMTKN-1-${madeUp(50, lower36)}-${madeUp(25, lower36)}"`,
    ],
    misses: [
      `SWMTKN-1-${madeUp(5)}`,
      'SWMTKN-1-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bSWMTKN-1-${madeUp(50, lower36)}-${madeUp(25, lower36)}`,
    ],
  },
};
