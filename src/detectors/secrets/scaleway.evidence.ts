import type { Evidence } from '../../model/detector.ts';
import { madeUp, upper32 } from '../made-up.ts';

export const scalewayEvidence: Record<string, Evidence> = {
  'scaleway-access-key': {
    source: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
    hits: [`SCW${madeUp(17, upper32)}`, `"scalewayAccessKey": "SCW${madeUp(17, upper32)}"`],
    misses: [`SCW${madeUp(5)}`, 'SCWxxxxxxxxxxxxxxxxxxxxxxxx', `a1bSCW${madeUp(17, upper32)}`],
  },
};
