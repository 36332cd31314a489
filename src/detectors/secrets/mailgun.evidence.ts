import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const mailgunEvidence: Record<string, Evidence> = {
  'mailgun-api-key': {
    source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt',
    hits: [`key-${madeUp(32, hex)}`, `api:key-${madeUp(32, hex)}`],
    misses: ['key-value', `key-${madeUp(40, hex)}`],
  },
  'mailgun-private-key': {
    source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/',
    hits: [
      `mailgun: ${madeUp(32, hex)}-${madeUp(8, hex)}-${madeUp(8, hex)}`,
      `# mailgun\nkey = "${madeUp(32, hex)}-${madeUp(8, hex)}-${madeUp(8, hex)}"`,
    ],
    misses: [`${madeUp(32, hex)}-${madeUp(8, hex)}-${madeUp(8, hex)}`, `mailgun ${madeUp(32, hex)}-1`],
  },
};
