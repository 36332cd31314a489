import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const ghostEvidence: Record<string, Evidence> = {
  'ghost-admin-key': {
    source: 'https://docs.ghost.org/admin-api',
    hits: [
      `ghost: ${madeUp(24, hex)}:${madeUp(64, hex)}`,
      `# ghost\nkey = "${madeUp(24, hex)}:${madeUp(64, hex)}"`,
    ],
    misses: [`${madeUp(24, hex)}:${madeUp(64, hex)}`, `ghost ${madeUp(24, hex)}:7`],
  },
};
