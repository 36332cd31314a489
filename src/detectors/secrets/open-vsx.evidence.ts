import type { Evidence } from '../../model/detector.ts';
import { madeUp, uuid } from '../made-up.ts';

export const openVsxEvidence: Record<string, Evidence> = {
  'open-vsx-token': {
    source: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
    hits: [`ovsxat_${uuid}`, `"openVsxToken": "ovsxat_${uuid}"`],
    misses: [`ovsxat_${madeUp(5)}`, 'ovsxat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bovsxat_${uuid}`],
  },
};
