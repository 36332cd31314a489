import type { Evidence } from '../../model/detector.ts';

export const nationalIdsInEvidence: Record<string, Evidence> = {
  'in-aadhaar': {
    source: 'UIDAI, Aadhaar numbering scheme; Verhoeff',
    hits: ['Aadhaar 2341 2341 2346', 'aadhar no: 234123412346'],
    misses: ['order 2341 2341 2346', 'Aadhaar 2341 2341 2347'],
  },
  'in-aadhaar-vid': {
    source: 'UIDAI, Circular 1 of 2018: virtual id; Verhoeff',
    hits: ['Aadhaar VID: 9123 4567 8901 2346', 'virtual id 9123456789012346'],
    misses: ['order 9123 4567 8901 2346', 'Aadhaar VID 9123 4567 8901 2347'],
  },
  'in-pan': {
    source: 'Income Tax Department, PAN structure',
    hits: ['PAN: ABCPE1234F', 'permanent account number AFZPK7190K'],
    misses: ['code ABCPE1234F', 'PAN: ABCXE1234F'],
  },
  'in-pan-bare': {
    source: 'Income Tax Department, PAN structure',
    hits: ['ABCPE1234F', 'send AFZPK7190K today'],
    misses: ['ABCXE1234F', 'ABCPE0000F'],
  },
  'in-tan': {
    source: 'Income Tax Department, TAN structure',
    hits: ['TAN: PDES03028F', 'tax deduction account number DELA12345B'],
    misses: ['part PDES03028F', 'TAN: PDES0302F'],
  },
  'in-gstin': {
    source: 'GSTN, GSTIN structure; Luhn modulo 36',
    hits: ['GSTIN 27AAPFU0939F1ZV', '27AAPFU0939F1ZV'],
    misses: ['GSTIN 27AAPFU0939F1ZO', 'ref 27AAPFU0939F1ZV'],
  },
  'in-cin': {
    source: 'Ministry of Corporate Affairs, CIN structure',
    hits: ['CIN: L17110MH1973PLC019786', 'U72200KA2009PTC049889'],
    misses: ['L17110XX1973PLC019786', 'L17110MH1973XYZ019786'],
  },
};
