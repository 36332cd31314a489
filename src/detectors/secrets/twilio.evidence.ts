import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const twilioEvidence: Record<string, Evidence> = {
  'twilio-api-key': {
    source: 'https://www.twilio.com/docs/glossary/what-is-a-sid',
    hits: [`SK${madeUp(32, hex)}`, `TWILIO_API_KEY=SK${madeUp(32, hex)}`],
    misses: [`SK${madeUp(20, hex)}`, 'SKU 1234'],
  },
  'twilio-auth-token': {
    source: 'https://www.twilio.com/docs/iam/api/authtoken',
    hits: [`TWILIO_AUTH_TOKEN=${madeUp(32, hex)}`, `twilio_token: "${madeUp(32, hex)}"`],
    misses: [`TWILIO_AUTH_TOKEN=${madeUp(12, hex)}`, `checksum=${madeUp(32, hex)}`],
  },
  'twilio-account-sid': {
    source: 'https://www.twilio.com/docs/glossary/what-is-a-sid',
    hits: [`TWILIO_ACCOUNT_SID=AC${madeUp(32, hex)}`, `twilio_sid: "AC${madeUp(32, hex)}"`],
    misses: [`AC${madeUp(32, hex)}`, 'TWILIO_ACCOUNT_SID=ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
