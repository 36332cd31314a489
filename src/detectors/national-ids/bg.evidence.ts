import type { Evidence } from '../../model/detector.ts';

export const nationalIdsBgEvidence: Record<string, Evidence> = {
  'bg-egn': {
    source: 'Закон за гражданската регистрация, чл. 11; ГРАО',
    hits: ['ЕГН: 7523169263', 'EGN 8032056031'],
    misses: ['order 8032056031', 'ЕГН: 7523169260'],
  },
  'bg-egn-labelled': {
    source: 'Закон за гражданската регистрация, чл. 11; ГРАО',
    hits: ['ID number: 7523169263', 'national id 8032056031'],
    misses: ['order 8032056031', 'ID number: 7523169260'],
  },
  'bg-lnch': {
    source: 'Закон за чужденците; check digit modulo 10',
    hits: ['ЛНЧ: 7111042925', 'LNCh 1000165458'],
    misses: ['order 1000165458', 'ЛНЧ: 7111042920'],
  },
  'bg-eik': {
    source: 'Закон за регистър БУЛСТАТ; check digit modulo 11',
    hits: ['ЕИК: 831641791', 'BULSTAT 202066410'],
    misses: ['order 202066410', 'ЕИК: 831641790'],
  },
  'bg-vat': {
    source: 'European Commission, VIES: structure of VAT numbers',
    hits: ['ИН по ДДС: BG175074752', 'VAT BG7523169263'],
    misses: ['order BG7523169263', 'ИН по ДДС: BG175074750'],
  },
};
