import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const readmeComEvidence: Record<string, Evidence> = {
  'readme-api-key': {
    source: 'https://docs.readme.com/main/reference/intro/authentication',
    hits: [`rdme_${madeUp(70, lower36)}`, `"readmeApiKey": "rdme_${madeUp(70, lower36)}"`],
    misses: [`rdme_${madeUp(5)}`, 'rdme_xxxxxxxxxxxxxxxxxxxxxxxx', `a1brdme_${madeUp(70, lower36)}`],
  },
};
