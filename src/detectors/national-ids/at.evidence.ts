import type { Evidence } from '../../model/detector.ts';

export const nationalIdsAtEvidence: Record<string, Evidence> = {
  'at-svnr': {
    source: 'ASVG § 31; Dachverband der Sozialversicherungsträger',
    hits: ['SVNR: 1237 010180', 'svnummer 5982270175'],
    misses: ['order 1237 010180', 'SVNR: 9616020472', 'SVNR: 1237'],
  },
  'at-svnr-labelled': {
    source: 'ASVG § 31; Dachverband der Sozialversicherungsträger',
    hits: ['social security: 2742150664', 'insurance number 2222240471'],
    misses: ['order 2742150664', 'social security: 2410170565', 'social security: 2742'],
  },
  'at-steuernummer-tax-number': {
    source: 'BMF, Aufbau der Steuernummer; OECD, TIN Austria',
    hits: ['steuernummer: 74-541/8434', 'steuernr 40-881/1289'],
    misses: ['order 74-541/8434', 'steuernummer: 96-286/1859', 'steuernummer: 74-5'],
  },
};
