import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const evernoteEvidence: Record<string, Evidence> = {
  'evernote-developer-token': {
    source: 'https://dev.evernote.com/doc/articles/dev_tokens.php',
    hits: [
      `S=s1:U=${madeUp(5, hex)}:E=${madeUp(11, hex)}:C=${madeUp(11, hex)}:P=1cd:A=en-devtoken:V=2:H=${madeUp(32, hex)}`,
      `evernote_developer_token: S=s1:U=${madeUp(5, hex)}:E=${madeUp(11, hex)}:C=${madeUp(11, hex)}:P=1cd:A=en-devtoken:V=2:H=${madeUp(32, hex)}`,
    ],
    misses: ['S=s1:U=1', 'css=style'],
  },
};
