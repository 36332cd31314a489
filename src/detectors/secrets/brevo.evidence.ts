import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const brevoEvidence: Record<string, Evidence> = {
  'brevo-api-key': {
    source: 'https://developers.brevo.com/docs/getting-started',
    hits: [`xkeysib-${madeUp(64, hex)}-${madeUp(16)}`, `BREVO=xkeysib-${madeUp(64, hex)}-${madeUp(16)}`],
    misses: ['xkeysib-abc', `xkeysib-${madeUp(64, hex)}`],
  },
  'brevo-smtp-key': {
    source: 'https://developers.brevo.com/docs/getting-started',
    hits: [
      `xsmtpsib-${madeUp(64, hex)}-${madeUp(16)}`,
      `"brevoSmtpKey": "xsmtpsib-${madeUp(64, hex)}-${madeUp(16)}"`,
    ],
    misses: [
      `xsmtpsib-${madeUp(5)}`,
      'xsmtpsib-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bxsmtpsib-${madeUp(64, hex)}-${madeUp(16)}`,
    ],
  },
};
