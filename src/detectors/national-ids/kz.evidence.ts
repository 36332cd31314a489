import type { Evidence } from '../../model/detector.ts';

export const nationalIdsKzEvidence: Record<string, Evidence> = {
  'kz-iin': {
    source: 'Government decree 565 of 2003; modulo 11',
    hits: ['ИИН 900101300126', 'ЖСН: 900101300126'],
    misses: ['заказ 900101300126', 'ИИН 900101300127'],
  },
  'kz-bin': {
    source: 'Government decree 565 of 2003; modulo 11',
    hits: ['БИН 980540000397', 'BIN: 980540000397'],
    misses: ['заказ 980540000397', 'БИН 980540000398'],
  },
};
