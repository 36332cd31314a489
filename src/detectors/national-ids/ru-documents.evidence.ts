import type { Evidence } from '../../model/detector.ts';

export const nationalIdsRuDocumentsEvidence: Record<string, Evidence> = {
  'ru-passport': {
    source: 'Постановление Правительства РФ 828',
    hits: ['Паспорт: 45 10 957532', 'Russian passport 45 10 169268'],
    misses: ['order 45 10 169268', 'Паспорт: 45 10 9575320000000'],
  },
  'ru-foreign-passport': {
    source: 'Council of the EU, PRADO: Russian passport',
    hits: ['Загранпаспорт: 75 1775592', 'Russian foreign passport 75 7928429'],
    misses: ['order 75 7928429', 'Загранпаспорт: 75 17755920000000'],
  },
  'ru-driving-licence': {
    source: 'Приказ МВД России 365 (2009): серия и номер',
    hits: ['Водительское удостоверение: 99 12 177128', 'Russian driving licence 99 12 635831'],
    misses: ['order 99 12 635831', 'Водительское удостоверение: 99 12 1771280000000'],
  },
};
