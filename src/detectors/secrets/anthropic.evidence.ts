import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const anthropicEvidence: Record<string, Evidence> = {
  'anthropic-api-key': {
    source: 'https://docs.claude.com/en/api/overview',
    hits: [`sk-ant-api03-${madeUp(93)}AA`, `sk-ant-admin01-${madeUp(93)}AA`],
    misses: ['sk-ant-api03-...', 'sk-ant-short'],
  },
};
