import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const chromaticEvidence: Record<string, Evidence> = {
  'chromatic-project-token': {
    source: 'https://www.chromatic.com/docs/cli/',
    hits: [`chpt_${madeUp(15, lower36)}`, `export CHROMATIC_PROJECT_TOKEN='chpt_${madeUp(15, lower36)}'`],
    misses: [`chpt_${madeUp(5)}`, 'chpt_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bchpt_${madeUp(15, lower36)}`],
  },
};
