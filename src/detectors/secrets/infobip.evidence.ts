import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp, uuid } from '../made-up.ts';

export const infobipEvidence: Record<string, Evidence> = {
  'infobip-api-key': {
    source: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
    hits: [`infobip: ${madeUp(32, hex)}-${uuid}`, `# infobip\nkey = "${madeUp(32, hex)}-${uuid}"`],
    misses: [`${madeUp(32, hex)}-${uuid}`, `infobip ${uuid}`],
  },
};
