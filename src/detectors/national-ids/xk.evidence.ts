import type { Evidence } from '../../model/detector.ts';

export const nationalIdsXkEvidence: Record<string, Evidence> = {
  'xk-personal-number': {
    source: 'Council of the EU, PRADO: identity card of Kosovo',
    hits: ['Numri personal: 1299497676', 'Kosovo personal number 1283931339'],
    misses: ['order 1283931339', 'Numri personal: 12994976760000000'],
  },
  'xk-business-number': {
    source: 'Agjencia e Regjistrimit të Bizneseve',
    hits: ['NUI: 818638512', 'Kosovo business number 813435986'],
    misses: ['order 813435986', 'NUI: 8186385120000000'],
  },
  'xk-fiscal-number': {
    source: 'Administrata Tatimore e Kosovës',
    hits: ['Numri fiskal: 605814667', 'Kosovo fiscal number 606044724'],
    misses: ['order 606044724', 'Numri fiskal: 6058146670000000'],
  },
  'xk-passport': {
    source: 'Council of the EU, PRADO: passport of Kosovo',
    hits: ['Kosovo passport: P04642932', 'Pasaporta P04597790'],
    misses: ['order P04597790', 'Kosovo passport: P046429320000000'],
  },
};
