import type { Evidence } from '../../model/detector.ts';
import { uuid } from '../made-up.ts';

export const bunnyEvidence: Record<string, Evidence> = {
  'bunny-account-key': {
    source: 'https://docs.bunny.net/reference/bunnynet-api-overview',
    hits: [`bunny: ${uuid}${uuid}`, `# bunny\nkey = "${uuid}${uuid}"`],
    misses: [`${uuid}${uuid}`, `bunny ${uuid}`],
  },
};
