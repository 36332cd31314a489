import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const harnessEvidence: Record<string, Evidence> = {
  'harness-token': {
    source: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
    hits: [
      `pat.${madeUp(22)}.${madeUp(24, hex)}.${madeUp(20)}`,
      `export HARNESS_TOKEN='pat.${madeUp(22)}.${madeUp(24, hex)}.${madeUp(20)}'`,
    ],
    misses: [
      `pat.${madeUp(5)}`,
      'pat.xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bpat.${madeUp(22)}.${madeUp(24, hex)}.${madeUp(20)}`,
    ],
  },
  'harness-service-account-token': {
    source: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
    hits: [
      `sat.${madeUp(22)}.${madeUp(24, hex)}.${madeUp(20)}`,
      `harness_service_account_token: sat.${madeUp(22)}.${madeUp(24, hex)}.${madeUp(20)}`,
    ],
    misses: [
      `sat.${madeUp(5)}`,
      'sat.xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsat.${madeUp(22)}.${madeUp(24, hex)}.${madeUp(20)}`,
    ],
  },
};
