import type { DetectorInput } from '../../model/detector.ts';

export const linkedin: DetectorInput[] = [
  {
    id: 'linkedin-client-secret',
    dataType: 'secret/linkedin-client-secret',
    name: 'LinkedIn client secret',
    keywords: ['wpl_ap1.'],
    pattern: String.raw`(?<![A-Za-z0-9])WPL_AP1\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{4,12}={0,2}`,
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'linkedin-session-cookie',
    dataType: 'secret/linkedin-session-cookie',
    name: 'LinkedIn session cookie',
    keywords: ['li_at'],
    pattern: String.raw`(?<![A-Za-z0-9])li_at["']?\s{0,2}[=:]\s{0,2}["']?(?<value>AQED[A-Za-z0-9_-]{100,300})`,
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
