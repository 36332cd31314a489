import type { Evidence } from '../../model/detector.ts';

export const nationalIdsIdEvidence: Record<string, Evidence> = {
  'id-nik': {
    source: 'Permendagri: NIK of district, date of birth, sequence',
    hits: ['NIK: 3171234509870001', 'KTP 3273015708900003'],
    misses: ['pesanan 3171234509870001', 'NIK: 3171239909870001'],
  },
  'id-npwp': {
    source: 'Direktorat Jenderal Pajak, NPWP; Luhn over nine digits',
    hits: ['NPWP 01.312.166.0-091.000', '01.312.166.0-091.000'],
    misses: ['01.312.166.1-091.000', '01.312.166.0-091.00'],
  },
  'id-npwp-plain': {
    source: 'Direktorat Jenderal Pajak, NPWP',
    hits: ['NPWP: 013121660091000', 'npwp 013121660091000'],
    misses: ['pesanan 013121660091000', 'NPWP: 013121661091000'],
  },
  'id-passport': {
    source: 'Direktorat Jenderal Imigrasi; ICAO Doc 9303',
    hits: ['paspor: B1234567', 'Indonesian passport X123456'],
    misses: ['bagian B1234567', 'paspor B12'],
  },
};
