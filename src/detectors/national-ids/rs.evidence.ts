import type { Evidence } from '../../model/detector.ts';

export const nationalIdsRsEvidence: Record<string, Evidence> = {
  'rs-jmbg': {
    source: 'Zakon o jedinstvenom matičnom broju građana; region 70 to 89',
    hits: ['JMBG: 0209988715189', 'ЈМБГ 1412974805960'],
    misses: ['order 1412974805960', 'JMBG: 0209988715180'],
  },
  'rs-jmbg-labelled': {
    source: 'Zakon o jedinstvenom matičnom broju građana; region 70 to 89',
    hits: ['ID number: 0906989718532', 'national id 1811971808600'],
    misses: ['order 1811971808600', 'ID number: 0906989718530'],
  },
  'rs-pib': {
    source: 'Zakon o poreskom postupku; ISO 7064 MOD 11,10',
    hits: ['PIB: 101134702', 'ПИБ 100001159'],
    misses: ['order 100001159', 'PIB: 101134700'],
  },
  'rs-company-number': {
    source: 'Agencija za privredne registre; check digit modulo 11',
    hits: ['Matični broj: 17162543', 'Serbian company number 07023014'],
    misses: ['order 07023014', 'Matični broj: 17162540'],
  },
  'rs-lbo': {
    source: 'RFZO, lični broj osiguranika',
    hits: ['LBO: 80161935646', 'lični broj osiguranika 80136004685'],
    misses: ['order 80136004685', 'LBO: 801619356460000000'],
  },
};
