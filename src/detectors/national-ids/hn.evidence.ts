import type { Evidence } from '../../model/detector.ts';

export const nationalIdsHnEvidence: Record<string, Evidence> = {
  'hn-id': {
    source: 'RNP Honduras: municipality, year, sequence; SAR: RTN',
    hits: ['DNI 0801-1985-01234', 'RTN 0801-1985-012345'],
    misses: ['0801-1785-01234', '1901-1985-01234'],
  },
  'hn-id-plain': {
    source: 'RNP Honduras: municipality, year, sequence; SAR: RTN',
    hits: ['identidad 0801198501234', 'RTN: 08011985012345'],
    misses: ['pedido 0801198501234', 'RTN: 08017985012345'],
  },
};
