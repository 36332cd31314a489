import type { Evidence } from '../../model/detector.ts';

export const nationalIdsUaEvidence: Record<string, Evidence> = {
  'ua-tax-number': {
    source: 'Податковий кодекс України, ст. 70; OECD, TIN document for Ukraine',
    hits: ['РНОКПП: 1759013776', 'Ukrainian tax number 3184710691'],
    misses: ['order 3184710691', 'РНОКПП: 1759013770'],
  },
  'ua-edrpou': {
    source: 'Положення про ЄДРПОУ; check digit modulo 11',
    hits: ['ЄДРПОУ: 32855961', 'EDRPOU 14360570'],
    misses: ['order 14360570', 'ЄДРПОУ: 32855960'],
  },
  'ua-unzr': {
    source: 'Закон про Єдиний державний демографічний реєстр',
    hits: ['УНЗР: 19850913-03799', 'UNZR 19850319-16863'],
    misses: ['order 19850319-16863', 'УНЗР: 19850933-03799'],
  },
  'ua-vat': {
    source: 'Податковий кодекс України, ст. 183',
    hits: ['ІПН платника ПДВ: 328559639031', 'Ukrainian VAT 328559610551'],
    misses: ['order 328559610551', 'ІПН платника ПДВ: 3285596390310000000'],
  },
};
