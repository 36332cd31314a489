import type { Evidence } from '../../model/detector.ts';

export const nationalIdsMtEvidence: Record<string, Evidence> = {
  'mt-identity-card': {
    source: 'Malta, Identity Card Act; OECD, TIN document for Malta',
    hits: ['Karta tal-Identità: 0283111M', 'Maltese identity card 0194621M'],
    misses: ['order 0194621M', 'Karta tal-Identità: 0283111M0000000'],
  },
  'mt-vat': {
    source: 'European Commission, VIES: structure of VAT numbers',
    hits: ['Malta VAT: MT11679112', 'VAT MT13878629'],
    misses: ['order MT13878629', 'Malta VAT: MT11679110'],
  },
  'mt-tax-number': {
    source: 'OECD, TIN document for Malta',
    hits: ['Maltese tax number: 947929956', 'Malta TIN 959211555'],
    misses: ['order 959211555', 'Maltese tax number: 9479299560000000'],
  },
  'mt-company-number': {
    source: 'Malta Business Registry',
    hits: ['Maltese company number: C20975', 'Malta Business Registry C91559'],
    misses: ['order C91559', 'Maltese company number: C209750000000'],
  },
  'mt-passport': {
    source: 'Council of the EU, PRADO: Maltese passport',
    hits: ['Maltese passport: 1165739', 'Passaport 1007650'],
    misses: ['order 1007650', 'Maltese passport: 11657390000000'],
  },
};
