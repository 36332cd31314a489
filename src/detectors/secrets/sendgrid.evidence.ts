import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const sendgridEvidence: Record<string, Evidence> = {
  'sendgrid-api-key': {
    source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    hits: [`SG.${madeUp(22)}.${madeUp(43)}`, `Bearer SG.${madeUp(22)}.${madeUp(43)}`],
    misses: ['SG.short.key', 'msg.something.else'],
  },
};
