import type { Evidence } from '../../model/detector.ts';

export const nationalIdsBoEvidence: Record<string, Evidence> = {
  'bo-ci': {
    source: 'SEGIP: cédula de identidad, department of issue',
    hits: ['carnet 4567890 LP', 'carnet de identidad 1234567 SC'],
    misses: ['pieza 4567890 LP', 'carnet 4567890 XX'],
  },
  'bo-nit': {
    source: 'Servicio de Impuestos Nacionales: NIT',
    hits: ['NIT Bolivia: 1023456028', 'Bolivian tax: 388457023'],
    misses: ['pedido 1023456028', 'Bolivia 12'],
  },
};
