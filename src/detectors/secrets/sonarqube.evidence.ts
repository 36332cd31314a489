import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const sonarqubeEvidence: Record<string, Evidence> = {
  'sonarqube-token': {
    source: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens',
    hits: [`squ_${madeUp(40, hex)}`, `SONAR_TOKEN=squ_${madeUp(40, hex)}`],
    misses: ['squ_x', 'squ_model'],
  },
  'sonarqube-project-token': {
    source: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens',
    hits: [`sqp_${madeUp(40, hex)}`, `export SONARQUBE_PROJECT_TOKEN='sqp_${madeUp(40, hex)}'`],
    misses: [`sqp_${madeUp(5)}`, 'sqp_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsqp_${madeUp(40, hex)}`],
  },
  'sonarqube-global-token': {
    source: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens',
    hits: [`sqa_${madeUp(40, hex)}`, `sonarqube_global_token: sqa_${madeUp(40, hex)}`],
    misses: [`sqa_${madeUp(5)}`, 'sqa_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsqa_${madeUp(40, hex)}`],
  },
};
