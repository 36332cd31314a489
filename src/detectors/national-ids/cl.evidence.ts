import type { Evidence } from '../../model/detector.ts';

export const nationalIdsClEvidence: Record<string, Evidence> = {
  'cl-rut': {
    source: 'Servicio de Registro Civil; check digit modulo 11',
    hits: ['RUT 12.531.909-2', 'vive en Santiago, 12.531.909-2'],
    misses: ['12.531.909-3', '12.531.90-2'],
  },
  'cl-rut-plain': {
    source: 'Servicio de Registro Civil; check digit modulo 11',
    hits: ['RUT: 12531909-2', 'rut 125319092'],
    misses: ['pedido 12531909-2', 'RUT: 12531909-3'],
  },
};
