import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const anthropicEvidence: Record<string, Evidence> = {
  'anthropic-api-key': {
    source: 'https://docs.claude.com/en/api/overview',
    hits: [`sk-ant-api03-${madeUp(93)}AA`, `export ANTHROPIC_API_KEY='sk-ant-api03-${madeUp(93)}AA'`],
    misses: ['sk-ant-api03-...', 'sk-ant-short'],
  },
  'anthropic-admin-key': {
    source: 'https://docs.claude.com/en/api/administration-api',
    hits: [`sk-ant-admin01-${madeUp(93)}AA`, `anthropic_admin_key: sk-ant-admin01-${madeUp(93)}AA`],
    misses: [
      `sk-ant-admin01-${madeUp(5)}`,
      'sk-ant-admin01-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsk-ant-admin01-${madeUp(93)}AA`,
    ],
  },
  'anthropic-oauth-token': {
    source: 'https://docs.claude.com/en/docs/claude-code/iam',
    hits: [`sk-ant-oat01-${madeUp(93)}AA`, `ANTHROPIC_OAUTH_TOKEN=sk-ant-oat01-${madeUp(93)}AA`],
    misses: [
      `sk-ant-oat01-${madeUp(5)}`,
      'sk-ant-oat01-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsk-ant-oat01-${madeUp(93)}AA`,
    ],
  },
  'anthropic-session-key': {
    source: 'https://docs.claude.com/en/api/overview',
    hits: [`sk-ant-sid01-${madeUp(93)}AA`, `"anthropicSessionKey": "sk-ant-sid01-${madeUp(93)}AA"`],
    misses: [
      `sk-ant-sid01-${madeUp(5)}`,
      'sk-ant-sid01-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsk-ant-sid01-${madeUp(93)}AA`,
    ],
  },
};
