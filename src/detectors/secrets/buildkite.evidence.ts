import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const buildkiteEvidence: Record<string, Evidence> = {
  'buildkite-api-token': {
    source: 'https://buildkite.com/docs/platform/security/tokens',
    hits: [`bkua_${madeUp(40)}`, `export BUILDKITE_API_TOKEN='bkua_${madeUp(40)}'`],
    misses: [`bkua_${madeUp(5)}`, 'bkua_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bbkua_${madeUp(40)}`],
  },
  'buildkite-agent-session-token': {
    source: 'https://buildkite.com/docs/platform/security/tokens',
    hits: [`bkaa_${madeUp(40)}`, `buildkite_agent_session_token: bkaa_${madeUp(40)}`],
    misses: [`bkaa_${madeUp(5)}`, 'bkaa_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bbkaa_${madeUp(40)}`],
  },
  'buildkite-job-token': {
    source: 'https://buildkite.com/docs/platform/security/tokens',
    hits: [`bkaj_${madeUp(40)}`, `BUILDKITE_JOB_TOKEN=bkaj_${madeUp(40)}`],
    misses: [`bkaj_${madeUp(5)}`, 'bkaj_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bbkaj_${madeUp(40)}`],
  },
  'buildkite-agent-token': {
    source: 'https://buildkite.com/docs/platform/security/tokens',
    hits: [`bkct_${madeUp(40)}`, `"buildkiteAgentToken": "bkct_${madeUp(40)}"`],
    misses: [`bkct_${madeUp(5)}`, 'bkct_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bbkct_${madeUp(40)}`],
  },
};
