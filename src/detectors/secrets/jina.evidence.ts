import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const jinaEvidence: Record<string, Evidence> = {
  'jina-api-key': {
    source: 'https://jina.ai/embeddings/',
    hits: [
      `jina_${madeUp(32, hex)}${madeUp(28)}`,
      `export JINA_API_KEY='jina_${madeUp(32, hex)}${madeUp(28)}'`,
    ],
    misses: [`jina_${madeUp(5)}`, 'jina_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bjina_${madeUp(32, hex)}${madeUp(28)}`],
  },
};
