import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const jetbrainsEvidence: Record<string, Evidence> = {
  'jetbrains-permanent-token': {
    source: 'https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html',
    hits: [
      `perm:${madeUp(12)}=.${madeUp(16)}.${madeUp(30)}`,
      `jetbrains_permanent_token: perm:${madeUp(12)}=.${madeUp(16)}.${madeUp(30)}`,
    ],
    misses: ['perm:read.write.execute', `perm-${madeUp(12)}.${madeUp(16)}.abc`],
  },
  'teamcity-access-token': {
    source:
      'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
    hits: [
      `eyJ0eXAiOiAiVENWMiJ9.${madeUp(36)}.${madeUp(48)}`,
      `TEAMCITY_ACCESS_TOKEN=eyJ0eXAiOiAiVENWMiJ9.${madeUp(36)}.${madeUp(48)}`,
    ],
    misses: ['eyJ0eXAiOiAiVENWMiJ9.x.y', 'eyJ0eXAiOiAiVENWMiJ9'],
  },
};
