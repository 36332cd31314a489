import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const circleciEvidence: Record<string, Evidence> = {
  'circleci-token': {
    source: 'https://circleci.com/docs/managing-api-tokens/',
    hits: [
      `CCIPAT_${madeUp(22)}_${madeUp(40, hex)}`,
      `CIRCLECI_TOKEN=CCIPAT_${madeUp(22)}_${madeUp(40, hex)}`,
    ],
    misses: [
      `CCIPAT_${madeUp(5)}`,
      'CCIPAT_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bCCIPAT_${madeUp(22)}_${madeUp(40, hex)}`,
    ],
  },
  'circleci-project-token': {
    source: 'https://circleci.com/docs/managing-api-tokens/',
    hits: [
      `CCIPRJ_${madeUp(22)}_${madeUp(40, hex)}`,
      `"circleciProjectToken": "CCIPRJ_${madeUp(22)}_${madeUp(40, hex)}"`,
    ],
    misses: [
      `CCIPRJ_${madeUp(5)}`,
      'CCIPRJ_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bCCIPRJ_${madeUp(22)}_${madeUp(40, hex)}`,
    ],
  },
};
