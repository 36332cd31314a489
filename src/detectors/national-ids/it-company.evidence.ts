import type { Evidence } from '../../model/detector.ts';

export const nationalIdsItCompanyEvidence: Record<string, Evidence> = {
  'it-partita-iva': {
    source: 'D.P.R. 633/1972, art. 35; Agenzia delle Entrate',
    hits: ['partita iva: 00743110157', 'P.IVA 99707190155'],
    misses: ['order 00743110157', 'partita iva: 40695070153', 'partita iva: 0074'],
  },
  'it-partita-iva-labelled': {
    source: 'D.P.R. 633/1972, art. 35; Agenzia delle Entrate',
    hits: ['VAT: 35775970151', 'VAT number 55139030153'],
    misses: ['order 35775970151', 'VAT: 06761080153', 'VAT: 3577'],
  },
  'it-vat': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['partita iva: IT92240310158', 'P.IVA IT73554700150', 'see IT92240310158 below'],
    misses: ['partita iva: IT44884000154', 'partita iva: IT922'],
  },
  'it-vat-labelled': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['partita iva: IT12924720159', 'P.IVA IT85480290155'],
    misses: ['order IT12924720159', 'partita iva: IT56735210155', 'partita iva: IT129'],
  },
  'it-vat-plain': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['VAT: IT71470970154', 'VAT number IT78403440155'],
    misses: ['order IT71470970154', 'VAT: IT12234720151', 'VAT: IT714'],
  },
  'it-rea-company': {
    source: 'D.P.R. 581/1995, Registro delle imprese',
    hits: ['REA: MI-7440376', 'R.E.A MI-1665426'],
    misses: ['order MI-7440376', 'REA: MI-7'],
  },
  'it-codice-destinatario': {
    source: 'Agenzia delle Entrate, specifiche tecniche fatturazione elettronica',
    hits: ['codice destinatario: M5U8CR3', 'codice univoco M5U0CR6'],
    misses: ['order M5U8CR3', 'codice destinatario: M5'],
  },
};
