import type { Evidence } from '../../model/detector.ts';

export const nationalIdsInEvidence: Record<string, Evidence> = {
  'in-aadhaar': {
    source: 'UIDAI, Aadhaar numbering scheme',
    hits: ['Aadhaar 2341 2341 2346', 'aadhar no: 234123412346'],
    misses: ['order 2341 2341 2346', 'Aadhaar 2341 2341 2347'],
  },
  'in-pan': {
    source: 'Income Tax Department, PAN structure',
    hits: ['PAN: ABCPE1234F', 'permanent account number AFZPK7190K'],
    misses: ['code ABCPE1234F', 'PAN: ABCXE1234F'],
  },
};
