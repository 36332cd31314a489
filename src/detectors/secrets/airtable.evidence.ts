import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const airtableEvidence: Record<string, Evidence> = {
  'airtable-token': {
    source: 'https://airtable.com/developers/web/api/authentication',
    hits: [`pat${madeUp(14)}.${madeUp(64, hex)}`, `Bearer pat${madeUp(14)}.${madeUp(64, hex)}`],
    misses: ['pattern', `pat${madeUp(14)}.${madeUp(10, hex)}`],
  },
};
