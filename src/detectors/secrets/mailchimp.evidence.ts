import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const mailchimpEvidence: Record<string, Evidence> = {
  'mailchimp-api-key': {
    source: 'https://mailchimp.com/developer/marketing/docs/fundamentals/',
    hits: [`${madeUp(32, hex)}-us12`, `apikey=${madeUp(32, hex)}-us6`],
    misses: ['en-us', `${madeUp(10, hex)}-us12`],
  },
};
