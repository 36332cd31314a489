import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const linkedinEvidence: Record<string, Evidence> = {
  'linkedin-client-secret': {
    source: 'https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow',
    hits: [
      `WPL_AP1.${madeUp(16)}.${madeUp(6)}==`,
      `export LINKEDIN_CLIENT_SECRET='WPL_AP1.${madeUp(16)}.${madeUp(6)}=='`,
    ],
    misses: [`WPL_AP1.${madeUp(5)}`, 'WPL_AP1.xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'linkedin-session-cookie': {
    source: 'https://www.linkedin.com/legal/l/cookie-table',
    hits: [`li_at=AQED${madeUp(148)}`, `linkedin_session_cookie: li_at=AQED${madeUp(148)}`],
    misses: [`li_at=AQED${madeUp(5)}`, 'li_at=AQEDxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
