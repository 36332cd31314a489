import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const lobEvidence: Record<string, Evidence> = {
  'lob-api-key': {
    source: 'https://docs.lob.com/#tag/Authentication',
    hits: [`lob: test_${madeUp(35, hex)}`, `# lob\nkey = "test_${madeUp(35, hex)}"`],
    misses: [`build test_${madeUp(35, hex)} done`, `test_${madeUp(5)}`, 'test_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
