import type { Evidence } from '../../model/detector.ts';

export const nationalIdsIsEvidence: Record<string, Evidence> = {
  'is-kennitala': {
    source: 'Lög um skráningu einstaklinga 140/2019; Þjóðskrá',
    hits: ['kennitala: 120174-3399', 'kennitölu 241188-1679'],
    misses: ['order 120174-3399', 'kennitala: 260794-2479', 'kennitala: 1201'],
  },
  'is-kennitala-labelled': {
    source: 'Lög um skráningu einstaklinga 140/2019; Þjóðskrá',
    hits: ['ID number: 190356-0949', 'national id 190356-0949'],
    misses: ['order 101280-3229', 'ID number: 111060-6829', 'ID number: 1012'],
  },
  'is-vsk-vat': {
    source: 'Lög um virðisaukaskatt 50/1988',
    hits: ['VSK: 836482', 'vsk-númer 795781'],
    misses: ['order 836482', 'VSK: 83'],
  },
  'is-passport': {
    source: 'Council of the EU, PRADO: ISL-AO',
    hits: ['vegabréf: A2631566', 'vegabréfsnúmer A1842602'],
    misses: ['order A2631566', 'vegabréf: A26'],
  },
};
