import type { Evidence } from '../../model/detector.ts';

export const nationalIdsAuEvidence: Record<string, Evidence> = {
  'au-tfn': {
    source: 'ATO, TFN declaration specification; weighted sum modulo 11',
    hits: ['TFN 123 456 782', 'tax file number: 876543210'],
    misses: ['order 123456782', 'TFN 123 456 783'],
  },
  'au-abn': {
    source: 'Australian Business Register, format of the ABN; modulo 89',
    hits: ['ABN 51 824 753 556', '51 824 753 556'],
    misses: ['ABN 51 824 753 557', '52 824 753 556'],
  },
  'au-abn-plain': {
    source: 'Australian Business Register, format of the ABN; modulo 89',
    hits: ['ABN: 51824753556', 'Australian business number 51824753556'],
    misses: ['order 51824753556', 'ABN: 51824753557'],
  },
  'au-acn': {
    source: 'ASIC, Australian Company Number check digit',
    hits: ['ACN 004 085 616', 'ACN: 010499966'],
    misses: ['order 004085616', 'ACN 004 085 617'],
  },
};
