import type { Evidence } from '../../model/detector.ts';

export const nationalIdsPeEvidence: Record<string, Evidence> = {
  'pe-ruc': {
    source: 'SUNAT, RUC; check digit modulo 11',
    hits: ['RUC: 20512333797', 'SUNAT ruc 20512333797'],
    misses: ['pedido 20512333797', 'RUC: 20512333798'],
  },
  'pe-dni': {
    source: 'RENIEC, Ley 26497',
    hits: ['DNI: 10117410-2', 'RENIEC DNI 10117410'],
    misses: ['pedido 10117410', 'DNI: 1011'],
  },
  'pe-ce': {
    source: 'Superintendencia Nacional de Migraciones',
    hits: ['carné de extranjería 001234567', 'Carnet de extranjería: 123456789'],
    misses: ['pedido 001234567', 'carné de extranjería 0012'],
  },
};
