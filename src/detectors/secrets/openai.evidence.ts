import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const openaiEvidence: Record<string, Evidence> = {
  'openai-api-key': {
    source: 'https://platform.openai.com/docs/api-reference/authentication',
    hits: [
      `sk-proj-${madeUp(74)}T3BlbkFJ${madeUp(74)}`,
      `sk-${madeUp(20)}T3BlbkFJ${madeUp(20)}`,
      `sk-svcacct-${madeUp(60)}`,
    ],
    misses: ['sk-your-key', 'sk-learn', 'task-management'],
  },
};
