import type { Evidence } from '../../model/detector.ts';

export const nationalIdsArEvidence: Record<string, Evidence> = {
  'ar-cuit': {
    source: 'AFIP, Resolución General 1817: CUIT; check digit modulo 11',
    hits: ['CUIT 20-05536168-2', '30-50001091-2'],
    misses: ['20-05536168-3', '29-05536168-2'],
  },
  'ar-cuit-plain': {
    source: 'AFIP, Resolución General 1817: CUIT',
    hits: ['CUIT: 20055361682', 'cuil 27 23456789 8 o CUIT 20055361682'],
    misses: ['pedido 20055361682', 'CUIT: 20055361683'],
  },
  'ar-dni': {
    source: 'RENAPER, Ley 17.671',
    hits: ['DNI 20.123.401', 'documento nacional de identidad: 20.123.401'],
    misses: ['pedido 20.123.401', 'DNI 20.12'],
  },
  'ar-passport': {
    source: 'RENAPER, pasaporte electrónico',
    hits: ['Pasaporte argentino AAB123456', 'pasaporte: AAC012345'],
    misses: ['parte AAB123456', 'pasaporte AAB12'],
  },
};
