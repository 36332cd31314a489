import type { Evidence } from '../../model/detector.ts';
import { digits, madeUp } from '../made-up.ts';

export const notionEvidence: Record<string, Evidence> = {
  'notion-token': {
    source: 'https://developers.notion.com/reference/authentication',
    hits: [`ntn_${madeUp(11, digits)}${madeUp(35)}`, `NOTION_TOKEN=ntn_${madeUp(11, digits)}${madeUp(35)}`],
    misses: ['secret_key_base', `ntn_${madeUp(12)}`],
  },
  'notion-legacy-token': {
    source: 'https://developers.notion.com/docs/authorization',
    hits: [`secret_${madeUp(43)}`, `"notionLegacyToken": "secret_${madeUp(43)}"`],
    misses: [`secret_${madeUp(5)}`, 'secret_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsecret_${madeUp(43)}`],
  },
};
