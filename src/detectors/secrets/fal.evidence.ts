import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp, uuid } from '../made-up.ts';

export const falEvidence: Record<string, Evidence> = {
  'fal-api-key': {
    source: 'https://docs.fal.ai/authentication/key-based',
    hits: [`FAL_KEY=${uuid}:${madeUp(32, hex)}`, `fal_key: "${uuid}:${madeUp(32, hex)}"`],
    misses: ['FAL_KEY=key-id:key-secret', `${uuid}:${madeUp(32, hex)}`],
  },
};
