import type { Evidence } from '../../model/detector.ts';

export const nationalIdsRoEvidence: Record<string, Evidence> = {
  'ro-cnp': {
    source: 'OUG 97/2005, art. 6; check digit modulo 11',
    hits: ['CNP: 1800101221144', 'cod numeric personal 1630615123457'],
    misses: ['order 1630615123457', 'CNP: 1800101221140'],
  },
  'ro-cnp-labelled': {
    source: 'OUG 97/2005, art. 6; check digit modulo 11',
    hits: ['ID number: 1800101221144', 'personal number 1630615123457'],
    misses: ['order 1630615123457', 'ID number: 1800101221140'],
  },
  'ro-cui': {
    source: 'Codul de procedură fiscală; check digit modulo 11',
    hits: ['CUI: 18547290', 'Romanian company number 14399840'],
    misses: ['order 14399840', 'CUI: 18547291'],
  },
  'ro-vat': {
    source: 'European Commission, VIES: structure of VAT numbers',
    hits: ['CUI: RO18547290', 'VAT RO14399840'],
    misses: ['order RO14399840', 'CUI: RO18547291'],
  },
  'ro-trade-register': {
    source: 'Legea 26/1990; ONRC',
    hits: ['Nr. Reg. Com. J40/1234/2005', 'Registrul Comerțului: J12/3456/2018'],
    misses: ['J40/1234', 'nr. 40/1234/2005'],
  },
};
