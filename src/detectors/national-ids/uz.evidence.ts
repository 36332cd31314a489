import type { Evidence } from '../../model/detector.ts';

export const nationalIdsUzEvidence: Record<string, Evidence> = {
  'uz-pinfl': {
    source: 'Cabinet of Ministers of Uzbekistan: sex and century, date of birth, district',
    hits: ['ПИНФЛ 30101901234567', 'JSHSHIR: 42505851234567'],
    misses: ['заказ 30101901234567', 'ПИНФЛ 33201901234567'],
  },
  'uz-inn': {
    source: 'State Tax Committee of Uzbekistan: INN',
    hits: ['STIR: 207027936', 'Uzbekistan INN 305109680'],
    misses: ['заказ 207027936', 'STIR: 2070'],
  },
};
