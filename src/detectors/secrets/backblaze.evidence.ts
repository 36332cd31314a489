import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const backblazeEvidence: Record<string, Evidence> = {
  'backblaze-application-key': {
    source: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
    hits: [`backblaze: K005${madeUp(27)}`, `# backblaze\nkey = "K005${madeUp(27)}"`],
    misses: [`build K005${madeUp(27)} done`, `K005${madeUp(5)}`, 'K005xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
