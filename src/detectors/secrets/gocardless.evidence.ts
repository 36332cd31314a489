import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const gocardlessEvidence: Record<string, Evidence> = {
  'gocardless-access-token': {
    source: 'https://developer.gocardless.com/getting-started/api/making-your-first-request/',
    hits: [`gocardless: live_${madeUp(40)}`, `# gocardless\nkey = "live_${madeUp(40)}"`],
    misses: [`build live_${madeUp(40)} done`, `live_${madeUp(5)}`, 'live_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
