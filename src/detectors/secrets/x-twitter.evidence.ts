import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const xTwitterEvidence: Record<string, Evidence> = {
  'twitter-bearer-token': {
    source: 'https://docs.x.com/resources/fundamentals/authentication/',
    hits: [`${'A'.repeat(22)}${madeUp(84)}`, `"twitterBearerToken": "${'A'.repeat(22)}${madeUp(84)}"`],
    misses: [`${'A'.repeat(120)}`, `${'A'.repeat(22)}${madeUp(9)}`],
  },
  'twitter-access-token': {
    source: 'https://docs.x.com/resources/fundamentals/authentication/',
    hits: [
      `twitter: ${madeUp(18, '123456789')}-${madeUp(40)}`,
      `# twitter\nkey = "${madeUp(18, '123456789')}-${madeUp(40)}"`,
    ],
    misses: [`${madeUp(18, '123456789')}-${madeUp(40)}`, `twitter 12345678-${madeUp(12)}`],
  },
};
