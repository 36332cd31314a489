import type { Evidence } from '../../model/detector.ts';

export const nationalIdsGtEvidence: Record<string, Evidence> = {
  'gt-nit': {
    source: 'SAT, FEL reglas y validaciones; check digit modulo 11',
    hits: ['NIT 576937-K', 'nit: 7108-0 o NIT 39525503'],
    misses: ['pedido 576937-K', 'NIT 576937-1'],
  },
  'gt-cui': {
    source: 'RENAP, CUI; check digit modulo 11',
    hits: ['DPI 2164 23643 0101', 'CUI: 2164236430101'],
    misses: ['pedido 2164236430101', 'CUI 2164236530101'],
  },
};
