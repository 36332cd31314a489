import type { Evidence } from '../../model/detector.ts';

export const nationalIdsEcEvidence: Record<string, Evidence> = {
  'ec-cedula': {
    source: 'Registro Civil; check digit modulo 10',
    hits: ['cédula 1714307103', 'Cédula de identidad: 171430710-3'],
    misses: ['pedido 1714307103', 'cuenta 1714307104'],
  },
  'ec-ruc': {
    source: 'SRI, Ficha técnica: RUC',
    hits: ['RUC: 1792060346-001', 'ruc 1714307103001'],
    misses: ['pedido 1792060346001', 'RUC: 1792060347001'],
  },
};
