import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const cursorEvidence: Record<string, Evidence> = {
  'cursor-api-key': {
    source: 'https://cursor.com/docs/account/teams/admin-api',
    hits: [`key_${madeUp(64, hex)}`, `cursor_api_key: key_${madeUp(64, hex)}`],
    misses: [`key_${madeUp(5)}`, 'key_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bkey_${madeUp(64, hex)}`],
  },
};
