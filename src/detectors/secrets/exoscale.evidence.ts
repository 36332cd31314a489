import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const exoscaleEvidence: Record<string, Evidence> = {
  'exoscale-api-key': {
    source: 'https://community.exoscale.com/documentation/iam/',
    hits: [`EXO${madeUp(24, hex)}`, `export EXOSCALE_API_KEY='EXO${madeUp(24, hex)}'`],
    misses: ['EXOskeleton', `EXO${madeUp(10, hex)}`],
  },
};
