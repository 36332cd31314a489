import type { Evidence } from '../../model/detector.ts';

export const nationalIdsSiEvidence: Record<string, Evidence> = {
  'si-emso': {
    source: 'Zakon o centralnem registru prebivalstva; region 50 to 59',
    hits: ['EMŠO: 0101006500006', 'EMSO 1406982509475'],
    misses: ['order 1406982509475', 'EMŠO: 0101006500000'],
  },
  'si-emso-labelled': {
    source: 'Zakon o centralnem registru prebivalstva; region 50 to 59',
    hits: ['ID number: 0101006500006', 'national id 1806986506339'],
    misses: ['order 1806986506339', 'ID number: 0101006500000'],
  },
  'si-tax-number': {
    source: 'Zakon o davčnem postopku; OECD, TIN document for Slovenia',
    hits: ['Davčna številka: 15012557', 'Slovenian tax number 50223054'],
    misses: ['order 50223054', 'Davčna številka: 15012550'],
  },
  'si-vat': {
    source: 'European Commission, VIES: structure of VAT numbers',
    hits: ['ID za DDV: SI50223054', 'VAT SI15012557'],
    misses: ['order SI15012557', 'ID za DDV: SI50223050'],
  },
  'si-company-number': {
    source: 'AJPES, Poslovni register Slovenije; check digit modulo 11',
    hits: ['Matična številka: 5043611000', 'Slovenian company number 5043611'],
    misses: ['order 5043611', 'Matična številka: 5043610000'],
  },
  'si-health-card': {
    source: 'ZZZS, zdravstvena izkaznica',
    hits: ['ZZZS številka: 003462548', 'KZZ 029619281'],
    misses: ['order 029619281', 'ZZZS številka: 0034625480000000'],
  },
};
