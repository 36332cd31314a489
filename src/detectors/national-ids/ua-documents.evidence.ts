import type { Evidence } from '../../model/detector.ts';

export const nationalIdsUaDocumentsEvidence: Record<string, Evidence> = {
  'ua-passport-card': {
    source: 'Council of the EU, PRADO: Ukrainian identity card',
    hits: ['Номер паспорта: 009766729', 'Ukrainian identity card 004385764'],
    misses: ['order 004385764', 'Номер паспорта: 0097667290000000'],
  },
  'ua-passport': {
    source: 'Council of the EU, PRADO: Ukrainian passport',
    hits: ['Паспорт: СН 196903', 'Ukrainian passport СН 260507'],
    misses: ['order СН 260507', 'Паспорт: СН 1969030000000'],
  },
  'ua-driving-licence': {
    source: 'Council of the EU, PRADO: Ukrainian driving licence',
    hits: ['Посвідчення водія: ВХА 532376', 'Ukrainian driving licence ВХА 586744'],
    misses: ['order ВХА 586744', 'Посвідчення водія: ВХА 5323760000000'],
  },
};
