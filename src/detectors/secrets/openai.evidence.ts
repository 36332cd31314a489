import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const openaiEvidence: Record<string, Evidence> = {
  'openai-api-key': {
    source: 'https://platform.openai.com/docs/api-reference/authentication',
    hits: [`sk-${madeUp(20)}T3BlbkFJ${madeUp(20)}`, `OPENAI_API_KEY=sk-${madeUp(48)}`],
    misses: [`sk-${madeUp(5)}`, 'sk-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsk-${madeUp(20)}T3BlbkFJ${madeUp(20)}`],
  },
  'openai-project-key': {
    source: 'https://platform.openai.com/docs/api-reference/authentication',
    hits: [
      `sk-proj-${madeUp(74)}T3BlbkFJ${madeUp(74)}`,
      `export OPENAI_PROJECT_KEY='sk-proj-${madeUp(74)}T3BlbkFJ${madeUp(74)}'`,
    ],
    misses: [
      `sk-proj-${madeUp(5)}`,
      'sk-proj-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsk-proj-${madeUp(74)}T3BlbkFJ${madeUp(74)}`,
    ],
  },
  'openai-service-account-key': {
    source: 'https://platform.openai.com/docs/api-reference/authentication',
    hits: [
      `sk-svcacct-${madeUp(74)}T3BlbkFJ${madeUp(74)}`,
      `openai_service_account_key: sk-svcacct-${madeUp(74)}T3BlbkFJ${madeUp(74)}`,
    ],
    misses: [
      `sk-svcacct-${madeUp(5)}`,
      'sk-svcacct-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsk-svcacct-${madeUp(74)}T3BlbkFJ${madeUp(74)}`,
    ],
  },
  'openai-admin-key': {
    source: 'https://platform.openai.com/docs/api-reference/administration',
    hits: [
      `sk-admin-${madeUp(74)}T3BlbkFJ${madeUp(74)}`,
      `OPENAI_ADMIN_KEY=sk-admin-${madeUp(74)}T3BlbkFJ${madeUp(74)}`,
    ],
    misses: [
      `sk-admin-${madeUp(5)}`,
      'sk-admin-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsk-admin-${madeUp(74)}T3BlbkFJ${madeUp(74)}`,
    ],
  },
  'openai-session-key': {
    source: 'https://platform.openai.com/docs/api-reference/authentication',
    hits: [`sess-${madeUp(40)}`, `"openaiSessionKey": "sess-${madeUp(40)}"`],
    misses: [`sess-${madeUp(5)}`, 'sess-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsess-${madeUp(40)}`],
  },
};
