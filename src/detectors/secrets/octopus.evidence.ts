import type { Evidence } from '../../model/detector.ts';
import { madeUp, upper32 } from '../made-up.ts';

export const octopusEvidence: Record<string, Evidence> = {
  'octopus-api-key': {
    source: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
    hits: [`API-${madeUp(26, upper32)}`, `OCTOPUS_API_KEY=API-${madeUp(26, upper32)}`],
    misses: ['API-REFERENCE', `API-${madeUp(8, upper32)}`],
  },
};
