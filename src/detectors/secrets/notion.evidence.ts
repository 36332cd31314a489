import type { Evidence } from '../../model/detector.ts';
import { digits, madeUp } from '../made-up.ts';

export const notionEvidence: Record<string, Evidence> = {
  'notion-token': {
    source: 'https://developers.notion.com/reference/authentication',
    hits: [`ntn_${madeUp(11, digits)}${madeUp(35)}`, `secret_${madeUp(43)}`],
    misses: ['secret_key_base', `ntn_${madeUp(12)}`],
  },
};
