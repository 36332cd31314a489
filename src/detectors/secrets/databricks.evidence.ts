import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const databricksEvidence: Record<string, Evidence> = {
  'databricks-token': {
    source: 'https://docs.databricks.com/dev-tools/auth/pat.html',
    hits: [`dapi${madeUp(32, hex)}`, `dapi${madeUp(32, hex)}-2`],
    misses: ['dapify', `dapi${madeUp(20, hex)}`],
  },
  'databricks-oauth-secret': {
    source: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
    hits: [`dose${madeUp(32, hex)}`, `export DATABRICKS_OAUTH_SECRET='dose${madeUp(32, hex)}'`],
    misses: [`dose${madeUp(5)}`, 'dosexxxxxxxxxxxxxxxxxxxxxxxx', `a1bdose${madeUp(32, hex)}`],
  },
};
