import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const onfidoEvidence: Record<string, Evidence> = {
  'onfido-api-token': {
    source: 'https://documentation.onfido.com/api/latest/#authentication',
    hits: [
      `api_live.${madeUp(11)}.${madeUp(32)}`,
      `export ONFIDO_API_TOKEN='api_live.${madeUp(11)}.${madeUp(32)}'`,
    ],
    misses: [
      `api_live.${madeUp(5)}`,
      'api_live.xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bapi_live.${madeUp(11)}.${madeUp(32)}`,
    ],
  },
};
