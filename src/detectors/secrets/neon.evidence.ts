import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const neonEvidence: Record<string, Evidence> = {
  'neon-api-key': {
    source: 'https://neon.com/docs/manage/api-keys',
    hits: [`napi_${madeUp(64, lower36)}`, `NEON=napi_${madeUp(64, lower36)}`],
    misses: ['napi_create_function', `napi_${madeUp(10, lower36)}`],
  },
  'neon-database-password': {
    source: 'https://neon.com/docs/connect/connect-from-any-app',
    hits: [`npg_${madeUp(12)}`, `export NEON_DATABASE_PASSWORD='npg_${madeUp(12)}'`],
    misses: [`npg_${madeUp(5)}`, 'npg_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bnpg_${madeUp(12)}`],
  },
};
