import type { Evidence } from '../../model/detector.ts';
import { madeUp, uuid } from '../made-up.ts';

export const axiomEvidence: Record<string, Evidence> = {
  'axiom-api-token': {
    source: 'https://axiom.co/docs/reference/tokens',
    hits: [`xaat-${uuid}`, `AXIOM_API_TOKEN=xaat-${uuid}`],
    misses: [`xaat-${madeUp(5)}`, 'xaat-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bxaat-${uuid}`],
  },
  'axiom-personal-token': {
    source: 'https://axiom.co/docs/reference/tokens',
    hits: [`xapt-${uuid}`, `"axiomPersonalToken": "xapt-${uuid}"`],
    misses: [`xapt-${madeUp(5)}`, 'xapt-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bxapt-${uuid}`],
  },
};
