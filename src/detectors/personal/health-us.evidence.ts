import type { Evidence } from '../../model/detector.ts';

export const healthUsEvidence: Record<string, Evidence> = {
  'us-npi': {
    source: '45 CFR 162.406; CMS, NPI check digit calculation',
    hits: ['NPI: 1234567893', 'National Provider Identifier 1234567893'],
    misses: ['order 1234567893', 'NPI: 1234567890'],
  },
  'us-dea': {
    source: '21 CFR 1301; DEA Diversion Control, registration number check',
    hits: ['DEA: AP5836727', 'prescriber DEA number BB1388568'],
    misses: ['part AP5836727', 'DEA: AP5836728'],
  },
  'us-mbi': {
    source: 'CMS, Understanding the MBI format',
    hits: ['MBI: 1EG4TE5MK73', 'Medicare beneficiary identifier 1EG4-TE5-MK72'],
    misses: ['ref 1EG4TE5MK73', 'MBI: 1SG4TE5MK73'],
  },
  'us-mbi-dashed': {
    source: 'CMS, Understanding the MBI format',
    hits: ['MBI 1EG4-TE5-MK73', '1EG4-TE5-MK72 is a Medicare beneficiary'],
    misses: ['MBI 1SG4-TE5-MK73', 'part 1EG4-TE5-MK73'],
  },
  'us-medicaid': {
    source: 'CMS, T-MSIS data dictionary: MSIS identification number',
    hits: ['Medicaid ID: AB12345C', 'medicaid number 123456789'],
    misses: ['Medicaid in 2024', 'order 123456789'],
  },
  'us-ndc': {
    source: '21 CFR 207.33',
    hits: ['NDC 0777-3105-02', 'Rx NDC: 50242-040-62'],
    misses: ['part 0777-3105-02', 'NDC 0777'],
  },
};
