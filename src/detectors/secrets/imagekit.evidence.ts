import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const imagekitEvidence: Record<string, Evidence> = {
  'imagekit-private-key': {
    source: 'https://imagekit.io/docs/api-keys',
    hits: [`private_${madeUp(27)}=`, `"imagekitPrivateKey": "private_${madeUp(27)}="`],
    misses: [`private_${madeUp(5)}`, 'private_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
