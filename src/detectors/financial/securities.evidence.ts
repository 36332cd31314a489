import type { Evidence } from '../../model/detector.ts';

export const securitiesEvidence: Record<string, Evidence> = {
  isin: {
    source: 'ISO 6166; Luhn over letters as two digits',
    hits: ['ISIN US0378331005', 'fund ISIN: IE00B4L5Y983'],
    misses: ['part US0378331005', 'ISIN US0378331006'],
  },
  lei: {
    source: 'ISO 17442; MOD 97-10',
    hits: ['LEI: 5493001KJTIIGC8Y1R12', 'LEI 213800WSGIIZCXF1P572'],
    misses: ['5493001KJTIIGC8Y1R13', '5493001KJTIIGC8Y1R1'],
  },
  cusip: {
    source: 'ANSI X9.6',
    hits: ['CUSIP 037833100', 'CUSIP: 38259P508'],
    misses: ['part 037833100', 'CUSIP 0378'],
  },
  'swift-message': {
    source: 'SWIFT, FIN block 1 and 2',
    hits: ['{1:F01BANKDEFFAXXX0000000000}{2:I103BANKFRPPXXXXN}{4:', 'x {1:F01DEUTDEFFAXXX1234567890}'],
    misses: ['{1:F02BANKDEFFAXXX}', '{1:F01}'],
  },
};
