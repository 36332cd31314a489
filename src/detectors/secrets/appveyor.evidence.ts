import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const appveyorEvidence: Record<string, Evidence> = {
  'appveyor-api-token': {
    source: 'https://www.appveyor.com/docs/api/',
    hits: [`appveyor: v2.${madeUp(20, lower36)}`, `# appveyor\nkey = "v2.${madeUp(20, lower36)}"`],
    misses: [`build v2.${madeUp(20, lower36)} done`, `v2.${madeUp(5)}`, 'v2.xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
