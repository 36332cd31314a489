import type { Evidence } from '../../model/detector.ts';

export const nationalIdsGhEvidence: Record<string, Evidence> = {
  'gh-card': {
    source: 'National Identification Authority, Ghana Card',
    hits: ['GHA-123456789-0', 'Ghana Card GHA-712345678-9'],
    misses: ['GHA-12345678-0', 'GHX-123456789-0'],
  },
  'gh-tin': {
    source: 'Ghana Revenue Authority, TIN',
    hits: ['TIN: C0000803561', 'GRA TIN P0012345678'],
    misses: ['part C0000803561', 'TIN: X0000803561'],
  },
};
