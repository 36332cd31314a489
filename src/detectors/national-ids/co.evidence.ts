import type { Evidence } from '../../model/detector.ts';

export const nationalIdsCoEvidence: Record<string, Evidence> = {
  'co-nit': {
    source: 'DIAN, Orden Administrativa 4 de 1989',
    hits: ['NIT 800.197.268-4', 'la empresa 213.123.432-1'],
    misses: ['800.197.268-5', '800.197.26-4'],
  },
  'co-nit-plain': {
    source: 'DIAN, Orden Administrativa 4 de 1989',
    hits: ['NIT 800197268-4', 'nit: 8001972684'],
    misses: ['pedido 800197268-4', 'NIT 800197268-5'],
  },
  'co-cedula': {
    source: 'Registraduría Nacional, Ley 39 de 1961; NUIP',
    hits: ['cédula de ciudadanía 1.020.304.050', 'Cédula: 79123456'],
    misses: ['pedido 1020304050', 'cédula número uno'],
  },
};
