import type { Evidence } from '../../model/detector.ts';

export const nationalIdsMkEvidence: Record<string, Evidence> = {
  'mk-embg': {
    source: 'Закон за матичниот број на граѓанинот; region 41 to 49',
    hits: ['ЕМБГ: 0603982458524', 'матичен број 1911973414492'],
    misses: ['order 1911973414492', 'ЕМБГ: 0603982458520'],
  },
  'mk-embg-labelled': {
    source: 'Закон за матичниот број на граѓанинот; region 41 to 49',
    hits: ['ID number: 0302985458690', 'national id 1210977416580'],
    misses: ['order 1210977416580', 'ID number: 0302985458691'],
  },
  'mk-edb': {
    source: 'Управа за јавни приходи; check digit modulo 11',
    hits: ['ЕДБ: 4030000375897', 'EDB 4020990116747'],
    misses: ['order 4020990116747', 'ЕДБ: 4030000375890'],
  },
  'mk-edb-labelled': {
    source: 'Управа за јавни приходи; check digit modulo 11',
    hits: ['tax number: 4030000375897', 'tax_id 4020990116747'],
    misses: ['order 4020990116747', 'tax number: 4030000375890'],
  },
  'mk-embs': {
    source: 'Централен регистар',
    hits: ['ЕМБС: 5521769', 'EMBS 5640389'],
    misses: ['order 5640389', 'ЕМБС: 55217690000000'],
  },
};
