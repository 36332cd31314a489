import type { Evidence } from '../../model/detector.ts';

export const nationalIdsAoEvidence: Record<string, Evidence> = {
  'ao-bi': {
    source: 'Ministério da Justiça, bilhete de identidade: sequence, province, check',
    hits: ['BI 004866127LA047', '005112345BA049'],
    misses: ['00486612LA047', '004866127L047'],
  },
};
