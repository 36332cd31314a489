import type { Evidence } from '../../model/detector.ts';

export const nationalIdsNlCompanyEvidence: Record<string, Evidence> = {
  'nl-rsin-company-tax': {
    source: 'Handelsregisterwet 2007; Belastingdienst, RSIN',
    hits: ['RSIN: 842862717', 'fiscaal nummer 519842455'],
    misses: ['order 842862717', 'RSIN: 846114846', 'RSIN: 842'],
  },
  'nl-kvk-company': {
    source: 'Handelsregisterwet 2007; KVK',
    hits: ['KVK: 22315918', 'kvk-nummer 66248725'],
    misses: ['order 22315918', 'KVK: 223'],
  },
  'nl-vat': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['BTW: NL590659637B01', 'btw-nummer NL051554628B01', 'see NL590659637B01 below'],
    misses: ['BTW: NL097193339B01', 'BTW: NL5906'],
  },
  'nl-vat-labelled': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['BTW: NL849537794B01', 'btw-nummer NL464715908B01'],
    misses: ['order NL849537794B01', 'BTW: NL929259914B01', 'BTW: NL8495'],
  },
  'nl-vat-plain': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['VAT: NL297711519B01', 'VAT number NL128365973B01'],
    misses: ['order NL297711519B01', 'VAT: NL658625614B01', 'VAT: NL2977'],
  },
  'nl-vestigingsnummer': {
    source: 'Handelsregisterwet 2007; KVK, vestigingsnummer',
    hits: ['vestigingsnummer: 000061106061', 'vestigingsnr 000094846984'],
    misses: ['order 000061106061', 'vestigingsnummer: 00006'],
  },
};
