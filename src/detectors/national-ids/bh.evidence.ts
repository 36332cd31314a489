import type { Evidence } from '../../model/detector.ts';

export const nationalIdsBhEvidence: Record<string, Evidence> = {
  'bh-cpr': {
    source: 'Information & eGovernment Authority: year, month of birth, sequence',
    hits: ['CPR 900112345', 'Bahraini ID: 851212345'],
    misses: ['order 900112345', 'CPR 901312345'],
  },
};
