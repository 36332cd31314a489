import type { Evidence } from '../../model/detector.ts';

export const nationalIdsVnEvidence: Record<string, Evidence> = {
  'vn-cccd': {
    source: 'Decree 137/2015/ND-CP',
    hits: ['CCCD: 001301012345', 'căn cước công dân 079090001234'],
    misses: ['đơn hàng 001301012345', 'CCCD: 099901012345'],
  },
  'vn-cmnd': {
    source: 'Decree 05/1999/ND-CP',
    hits: ['CMND: 023456789', 'chứng minh nhân dân 012 345 678'],
    misses: ['đơn hàng 023456789', 'CMND: 0234'],
  },
  'vn-mst': {
    source: 'Circular 105/2020/TT-BTC; check digit modulo 11',
    hits: ['MST: 0100109106', 'mã số thuế 0100109106-001'],
    misses: ['đơn hàng 0100109106', 'MST: 0100109107'],
  },
  'vn-passport': {
    source: 'Vietnam Immigration Department; ICAO Doc 9303',
    hits: ['hộ chiếu B1234567', 'Vietnamese passport C12345678'],
    misses: ['mã B1234567', 'hộ chiếu B12'],
  },
};
