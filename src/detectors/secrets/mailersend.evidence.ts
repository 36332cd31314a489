import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const mailersendEvidence: Record<string, Evidence> = {
  'mailersend-api-token': {
    source: 'https://developers.mailersend.com/general.html#authentication',
    hits: [`mlsn.${madeUp(64, hex)}`, `export MAILERSEND_API_TOKEN='mlsn.${madeUp(64, hex)}'`],
    misses: [`mlsn.${madeUp(5)}`, 'mlsn.xxxxxxxxxxxxxxxxxxxxxxxx', `a1bmlsn.${madeUp(64, hex)}`],
  },
};
