import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const settlemintEvidence: Record<string, Evidence> = {
  'settlemint-application-token': {
    source: 'https://console.settlemint.com/documentation/',
    hits: [`sm_aat_${madeUp(16)}`, `"settlemintApplicationToken": "sm_aat_${madeUp(16)}"`],
    misses: [`sm_aat_${madeUp(5)}`, 'sm_aat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsm_aat_${madeUp(16)}`],
  },
  'settlemint-personal-token': {
    source: 'https://console.settlemint.com/documentation/',
    hits: [`sm_pat_${madeUp(16)}`, `export SETTLEMINT_PERSONAL_TOKEN='sm_pat_${madeUp(16)}'`],
    misses: [`sm_pat_${madeUp(5)}`, 'sm_pat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsm_pat_${madeUp(16)}`],
  },
  'settlemint-service-token': {
    source: 'https://console.settlemint.com/documentation/',
    hits: [`sm_sat_${madeUp(16)}`, `settlemint_service_token: sm_sat_${madeUp(16)}`],
    misses: [`sm_sat_${madeUp(5)}`, 'sm_sat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsm_sat_${madeUp(16)}`],
  },
};
