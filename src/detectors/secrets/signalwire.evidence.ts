import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const signalwireEvidence: Record<string, Evidence> = {
  'signalwire-token': {
    source: 'https://developer.signalwire.com/rest/signalwire-rest/overview/authorization/',
    hits: [`signalwire: PT${madeUp(48, hex)}`, `# signalwire\nkey = "PT${madeUp(48, hex)}"`],
    misses: [`PT${madeUp(48, hex)}`, `signalwire PT${madeUp(8, hex)}`],
  },
};
