import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const mandrillEvidence: Record<string, Evidence> = {
  'mandrill-api-key': {
    source: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
    hits: [`md-${madeUp(22)}`, `MANDRILL_API_KEY=md-${madeUp(22)}`],
    misses: [`md-${madeUp(9)}`, 'css/md-button-toggle-group-wide'],
  },
};
