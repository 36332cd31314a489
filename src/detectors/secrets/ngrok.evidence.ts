import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const ngrokEvidence: Record<string, Evidence> = {
  'ngrok-authtoken': {
    source: 'https://ngrok.com/docs/agent/',
    hits: [`ngrok: 2${madeUp(26)}_${madeUp(21)}`, `# ngrok\nkey = "2${madeUp(26)}_${madeUp(21)}"`],
    misses: [`2${madeUp(26)}_${madeUp(21)}`, `ngrok 2${madeUp(26)}_x`],
  },
};
