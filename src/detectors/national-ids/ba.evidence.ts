import type { Evidence } from '../../model/detector.ts';

export const nationalIdsBaEvidence: Record<string, Evidence> = {
  'ba-jmbg': {
    source: 'Zakon o jedinstvenom matičnom broju (BiH); region 10 to 19',
    hits: ['JMB: 0703983178040', 'JMBG 1012972193420'],
    misses: ['order 1012972193420', 'JMB: 0703983178041'],
  },
  'ba-jmbg-labelled': {
    source: 'Zakon o jedinstvenom matičnom broju (BiH); region 10 to 19',
    hits: ['ID number: 0708981179873', 'national id 1311970199380'],
    misses: ['order 1311970199380', 'ID number: 0708981179870'],
  },
  'ba-jib': {
    source: 'Uprava za indirektno oporezivanje BiH',
    hits: ['JIB: 4402093280003', 'ID broj 4427365062952'],
    misses: ['order 4427365062952', 'JIB: 44020932800030000000'],
  },
  'ba-vat': {
    source: 'Uprava za indirektno oporezivanje BiH',
    hits: ['PDV broj: 200310794043', 'Bosnian VAT 200391501685'],
    misses: ['order 200391501685', 'PDV broj: 2003107940430000000'],
  },
};
