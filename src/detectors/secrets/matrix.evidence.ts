import type { Evidence } from '../../model/detector.ts';
import { letters, madeUp } from '../made-up.ts';

export const matrixEvidence: Record<string, Evidence> = {
  'matrix-access-token': {
    source:
      'https://github.com/matrix-org/synapse (token formats); https://element-hq.github.io/matrix-authentication-service/',
    hits: [
      `syt_${madeUp(12)}_${madeUp(20, letters)}_${madeUp(6)}`,
      `export MATRIX_ACCESS_TOKEN='syt_${madeUp(12)}_${madeUp(20, letters)}_${madeUp(6)}'`,
    ],
    misses: [`syt_${madeUp(5)}`, 'syt_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'matrix-refresh-token': {
    source:
      'https://github.com/matrix-org/synapse (token formats); https://element-hq.github.io/matrix-authentication-service/',
    hits: [
      `syr_${madeUp(12)}_${madeUp(20, letters)}_${madeUp(6)}`,
      `matrix_refresh_token: syr_${madeUp(12)}_${madeUp(20, letters)}_${madeUp(6)}`,
    ],
    misses: [`syr_${madeUp(5)}`, 'syr_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'matrix-authentication-service-token': {
    source:
      'https://github.com/matrix-org/synapse (token formats); https://element-hq.github.io/matrix-authentication-service/',
    hits: [
      `mct_${madeUp(30)}_${madeUp(6)}`,
      `MATRIX_AUTHENTICATION_SERVICE_TOKEN=mct_${madeUp(30)}_${madeUp(6)}`,
    ],
    misses: [`mct_${madeUp(5)}`, 'mct_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bmct_${madeUp(30)}_${madeUp(6)}`],
  },
};
