import type { Evidence } from '../../model/detector.ts';

export const nationalIdsPlEvidence: Record<string, Evidence> = {
  'pl-pesel': {
    source: 'Ustawa o ewidencji ludności, art. 15',
    hits: ['PESEL: 44051401359', 'numer ewidencyjny 02070803628'],
    misses: ['order 02070803628', 'PESEL: 44051401350'],
  },
  'pl-pesel-labelled': {
    source: 'Ustawa o ewidencji ludności, art. 15',
    hits: ['ID number: 44051401359', 'national id 83012950451'],
    misses: ['order 83012950451', 'ID number: 44051401350'],
  },
  'pl-nip': {
    source: 'Ustawa o zasadach ewidencji i identyfikacji podatników, art. 8b',
    hits: ['NIP: 856-734-62-15', 'Polish tax number 8567346215'],
    misses: ['order 8567346215', 'NIP: 856-734-62-10'],
  },
  'pl-vat': {
    source: 'European Commission, VIES: structure of VAT numbers',
    hits: ['NIP UE: PL8567346215', 'VAT PL5260001246'],
    misses: ['order PL5260001246', 'NIP UE: PL8567346210'],
  },
  'pl-regon': {
    source: 'Rozporządzenie w sprawie rejestru REGON',
    hits: ['REGON: 192598184', 'nr REGON 123456785'],
    misses: ['order 123456785', 'REGON: 192598180'],
  },
  'pl-krs': {
    source: 'Ustawa o Krajowym Rejestrze Sądowym',
    hits: ['KRS: 0000958887', 'Krajowy Rejestr Sądowy 0000411983'],
    misses: ['order 0000411983', 'KRS: 00009588870000000'],
  },
};
