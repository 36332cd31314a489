import type { Evidence } from '../../model/detector.ts';

export const nationalIdsUyEvidence: Record<string, Evidence> = {
  'uy-ci': {
    source: 'Dirección Nacional de Identificación Civil; check digit modulo 10',
    hits: ['C.I. 1.234.567-2', '1.234.567-2'],
    misses: ['1.234.567-3', '1.234.56-2'],
  },
  'uy-ci-plain': {
    source: 'Dirección Nacional de Identificación Civil',
    hits: ['cédula uruguaya 1234567-2', 'Uruguayan ID 12345672'],
    misses: ['pedido 1234567-2', 'Uruguay 1234567-3'],
  },
  'uy-rut': {
    source: 'DGI, RUT; check digit modulo 11',
    hits: ['RUT 21-100342-001-7', 'rut: 211003420017'],
    misses: ['pedido 211003420017', 'RUT 21-100342-001-8'],
  },
};
