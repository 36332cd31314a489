import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const sonarqubeEvidence: Record<string, Evidence> = {
  'sonarqube-token': {
    source: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens',
    hits: [`squ_${madeUp(40, hex)}`, `sqp_${madeUp(40, hex)}`],
    misses: ['squ_x', 'sqa_model'],
  },
};
