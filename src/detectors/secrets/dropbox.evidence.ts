import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const dropboxEvidence: Record<string, Evidence> = {
  'dropbox-token': {
    source: 'https://www.dropbox.com/developers/documentation/http/documentation',
    hits: [`sl.${madeUp(140)}`, `Bearer sl.u.${madeUp(300)}`],
    misses: ['sl.x', `sl.${madeUp(20)}`],
  },
};
