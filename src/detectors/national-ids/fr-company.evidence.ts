import type { Evidence } from '../../model/detector.ts';

export const nationalIdsFrCompanyEvidence: Record<string, Evidence> = {
  'fr-siren-company': {
    source: 'INSEE, SIREN; Code de commerce R.123-221',
    hits: ['SIREN: 732 829 320', 'n° siren 372 261 479'],
    misses: ['order 732 829 320', 'SIREN: 115 199 224', 'SIREN: 732 '],
  },
  'fr-siret-company': {
    source: 'INSEE, SIRET',
    hits: ['SIRET: 762 853 972 67945', 'n° siret 990 183 085 13849'],
    misses: ['order 762 853 972 67945', 'SIRET: 308 924 639 54900', 'SIRET: 762 853'],
  },
  'fr-siret-company-labelled': {
    source: 'INSEE, SIRET',
    hits: ['company id: 717 735 992 80720', 'registration number 493 451 265 45849'],
    misses: ['order 717 735 992 80720', 'company id: 817 458 942 44783', 'company id: 717 735'],
  },
  'fr-vat': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['TVA: FR83791512684', 'n° tva FR65662065887', 'see FR83791512684 below', 'TVA: FR17956418676'],
    misses: ['TVA: FR29320173320', 'TVA: FR837'],
  },
  'fr-vat-labelled': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['TVA: FR34915472880', 'n° tva FR80458938289'],
    misses: ['order FR34915472880', 'TVA: FR69691360315', 'TVA: FR349'],
  },
  'fr-vat-plain': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['VAT: FR48436546378', 'VAT number FR94875868382'],
    misses: ['order FR48436546378', 'VAT: FR74013320561', 'VAT: FR484'],
  },
  'fr-rna-association': {
    source: 'Répertoire national des associations, arrêté du 14 octobre 2009',
    hits: ['RNA: W963575271', 'répertoire national des associations W149384924'],
    misses: ['order W963575271', 'RNA: W963'],
  },
};
