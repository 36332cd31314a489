import type { Evidence } from '../../model/detector.ts';

export const nationalIdsBgDocumentsEvidence: Record<string, Evidence> = {
  'bg-identity-card': {
    source: 'Council of the EU, PRADO: Bulgarian identity card',
    hits: ['Лична карта: 601256571', 'Bulgarian identity card 671704799'],
    misses: ['order 671704799', 'Лична карта: 6012565710000000'],
  },
  'bg-passport': {
    source: 'Council of the EU, PRADO: Bulgarian passport',
    hits: ['Bulgarian passport: 385937258', 'Задграничен паспорт 382849694'],
    misses: ['order 382849694', 'Bulgarian passport: 3859372580000000'],
  },
  'bg-driving-licence': {
    source: 'Council of the EU, PRADO: Bulgarian driving licence',
    hits: ['СУМПС: 283737984', 'Bulgarian driving licence 288223033'],
    misses: ['order 288223033', 'СУМПС: 2837379840000000'],
  },
};
