import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const xenditEvidence: Record<string, Evidence> = {
  'xendit-secret-key': {
    source: 'https://docs.xendit.co/docs/api-keys',
    hits: [`xnd_development_${madeUp(60)}`, `XENDIT_SECRET_KEY=xnd_development_${madeUp(60)}`],
    misses: [
      `xnd_development_${madeUp(5)}`,
      'xnd_development_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bxnd_development_${madeUp(60)}`,
    ],
  },
};
