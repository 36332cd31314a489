import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const svixEvidence: Record<string, Evidence> = {
  'svix-auth-token': {
    source: 'https://docs.svix.com/quickstart',
    hits: [`svix: testsk_${madeUp(32)}.eu`, `# svix\nkey = "testsk_${madeUp(32)}.eu"`],
    misses: [`build testsk_${madeUp(32)}.eu done`, `testsk_${madeUp(5)}`, 'testsk_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
