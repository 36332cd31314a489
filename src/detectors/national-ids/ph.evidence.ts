import type { Evidence } from '../../model/detector.ts';

export const nationalIdsPhEvidence: Record<string, Evidence> = {
  'ph-tin': {
    source: 'Bureau of Internal Revenue, TIN',
    hits: ['TIN: 123-456-789-000', 'BIR TIN 123-456-789'],
    misses: ['order 123-456-789-000', 'TIN: 123-45'],
  },
  'ph-sss': {
    source: 'Social Security System, SS number',
    hits: ['SSS: 34-1234567-8', 'SSS No. 3412345678'],
    misses: ['order 34-1234567-8', 'SSS: 34-12'],
  },
  'ph-philhealth': {
    source: 'PhilHealth, identification number',
    hits: ['PhilHealth 12-345678901-2', 'PhilHealth No. 123456789012'],
    misses: ['order 12-345678901-2', 'PhilHealth 12-34'],
  },
  'ph-umid': {
    source: 'Executive Order 700: Unified Multi-Purpose ID',
    hits: ['UMID CRN 0111-1234567-8', 'UMID: 0111-1234567-8'],
    misses: ['order 0111-1234567-8', 'UMID: 0111-12'],
  },
  'ph-pagibig': {
    source: 'Pag-IBIG Fund, MID number',
    hits: ['Pag-IBIG MID: 1211-1234-5678', 'HDMF 121112345678'],
    misses: ['order 1211-1234-5678', 'Pag-IBIG 1211'],
  },
  'ph-philsys': {
    source: 'Republic Act 11055, PhilSys number',
    hits: ['PhilSys PCN 1234-5678-9012-3456', 'PhilSys number: 1234-1234567-1'],
    misses: ['order 1234-5678-9012-3456', 'PhilSys 1234'],
  },
  'ph-passport': {
    source: 'Department of Foreign Affairs; ICAO Doc 9303',
    hits: ['Philippine passport P1234567A', 'DFA passport no. EB1234567'],
    misses: ['part P1234567A', 'Philippine passport P12'],
  },
};
