import type { Evidence } from '../../model/detector.ts';

export const nationalIdsHrEvidence: Record<string, Evidence> = {
  'hr-oib': {
    source: 'Zakon o osobnom identifikacijskom broju; ISO 7064 MOD 11,10',
    hits: ['OIB: 33392005961', 'osobni identifikacijski broj 94577403194'],
    misses: ['order 94577403194', 'OIB: 33392005960'],
  },
  'hr-oib-labelled': {
    source: 'Zakon o osobnom identifikacijskom broju; ISO 7064 MOD 11,10',
    hits: ['ID number: 33392005961', 'national id 94577403194'],
    misses: ['order 94577403194', 'ID number: 33392005960'],
  },
  'hr-vat': {
    source: 'European Commission, VIES: structure of VAT numbers',
    hits: ['PDV ID: HR33392005961', 'VAT HR94577403194'],
    misses: ['order HR94577403194', 'PDV ID: HR33392005960'],
  },
  'hr-jmbg': {
    source: 'Zakon o matičnom broju; region 30 to 39',
    hits: ['JMBG: 0905966337624', 'matični broj građana 0709964339278'],
    misses: ['order 0709964339278', 'JMBG: 0905966337620'],
  },
  'hr-jmbg-labelled': {
    source: 'Zakon o matičnom broju; region 30 to 39',
    hits: ['ID number: 0809967331272', 'national id 0503967337040'],
    misses: ['order 0503967337040', 'ID number: 0809967331270'],
  },
  'hr-mbo': {
    source: 'HZZO, matični broj osigurane osobe',
    hits: ['MBO: 161612323', 'HZZO 168257692'],
    misses: ['order 168257692', 'MBO: 1616123230000000'],
  },
  'hr-mbs': {
    source: 'Zakon o sudskom registru',
    hits: ['MBS: 080931034', 'Croatian company number 080219832'],
    misses: ['order 080219832', 'MBS: 0809310340000000'],
  },
};
