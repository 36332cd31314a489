import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const openrouterEvidence: Record<string, Evidence> = {
  'openrouter-api-key': {
    source: 'https://openrouter.ai/docs/api-reference/authentication',
    hits: [`sk-or-v1-${madeUp(64, hex)}`, `OPENROUTER_API_KEY=sk-or-v1-${madeUp(64, hex)}`],
    misses: ['sk-or-v1-abc', 'sk-or-v2'],
  },
};
