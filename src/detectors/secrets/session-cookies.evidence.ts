import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const sessionCookiesEvidence: Record<string, Evidence> = {
  'session-cookie': {
    source: 'RFC 6265',
    hits: [
      `Cookie: PHPSESSID=${madeUp(26, lower36)}; theme=dark`,
      `Set-Cookie: connect.sid=s%3A${madeUp(32)}.${madeUp(43)}; Path=/; HttpOnly`,
    ],
    misses: ['PHPSESSID=your-session-id-goes-here', 'session.cookie_name = JSESSIONID'],
  },
  'asp-net-protected-cookie': {
    source:
      'https://learn.microsoft.com/aspnet/core/security/data-protection/implementation/authenticated-encryption-details',
    hits: [`CfDJ8${madeUp(200)}`, `ASP_NET_PROTECTED_COOKIE=CfDJ8${madeUp(200)}`],
    misses: [`CfDJ8${madeUp(5)}`, 'CfDJ8xxxxxxxxxxxxxxxxxxxxxxxx', `a1bCfDJ8${madeUp(200)}`],
  },
};
