import type { Evidence } from '../../model/detector.ts';

export const nationalIdsSvEvidence: Record<string, Evidence> = {
  'sv-dui': {
    source: 'RNPN, DUI; check digit modulo 10',
    hits: ['DUI 00016297-5', 'documento único de identidad: 000162975'],
    misses: ['pedido 00016297-5', 'DUI 00016297-6'],
  },
  'sv-nit': {
    source: 'Ministerio de Hacienda, NIT: place, date of birth, sequence',
    hits: ['NIT 0614-050707-104-8', '0614-050707-104-8'],
    misses: ['0614-051307-104-8', '5614-050707-104-8'],
  },
};
