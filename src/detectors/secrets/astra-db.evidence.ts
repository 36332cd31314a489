import type { Evidence } from '../../model/detector.ts';
import { hex, letters, madeUp } from '../made-up.ts';

export const astraDbEvidence: Record<string, Evidence> = {
  'astra-db-token': {
    source: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
    hits: [
      `AstraCS:${madeUp(24, letters)}:${madeUp(64, hex)}`,
      `export ASTRA_DB_TOKEN='AstraCS:${madeUp(24, letters)}:${madeUp(64, hex)}'`,
    ],
    misses: [
      `AstraCS:${madeUp(5)}`,
      'AstraCS:xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bAstraCS:${madeUp(24, letters)}:${madeUp(64, hex)}`,
    ],
  },
};
