import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const sessionCookies: DetectorInput[] = [
  {
    id: 'session-cookie',
    dataType: 'secret/session-cookie',
    name: 'Session cookie',
    keywords: [
      'phpsessid',
      'jsessionid',
      'asp.net_sessionid',
      'connect.sid',
      'laravel_session',
      'sessionid=',
      '_session_id=',
      'session-token=',
    ],
    pattern: String.raw`(?<![A-Za-z0-9])(?:PHPSESSID|JSESSIONID|ASP\.NET_SessionId|connect\.sid|laravel_session|sessionid|_session_id|__Secure-next-auth\.session-token|next-auth\.session-token)\s{0,2}[=:]\s{0,2}["']?(?<value>[A-Za-z0-9%._~+/=!-]{20,4000})`,
    ignoreCase: true,
    reach: 20,
    validator: 'entropy',
    confidence: 0.85,
    tags: ['credential'],
  },
  {
    id: 'asp-net-protected-cookie',
    dataType: 'secret/asp-net-protected-cookie',
    name: 'ASP.NET protected payload (cookie)',
    keywords: ['cfdj8'],
    pattern: aloneUrlSafe('CfDJ8[A-Za-z0-9_-]{80,4000}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
