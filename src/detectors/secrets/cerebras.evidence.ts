import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const cerebrasEvidence: Record<string, Evidence> = {
  'cerebras-api-key': {
    source: 'https://inference-docs.cerebras.ai/quickstart',
    hits: [`csk-${madeUp(48, lower36)}`, `CEREBRAS_API_KEY=csk-${madeUp(48, lower36)}`],
    misses: [`csk-${madeUp(5)}`, 'csk-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bcsk-${madeUp(48, lower36)}`],
  },
};
