import type { Evidence } from '../../model/detector.ts';

export const nationalIdsCrEvidence: Record<string, Evidence> = {
  'cr-cpf': {
    source: 'Tribunal Supremo de Elecciones: cédula de identidad',
    hits: ['cédula 1-0913-0259', 'Costa Rica ID 01-0913-0259'],
    misses: ['parte 1-0913-0259', 'cédula 1-0913'],
  },
  'cr-cpj': {
    source: 'Registro Nacional: cédula de persona jurídica',
    hits: ['cédula jurídica 3-101-999999', 'Costa Rica: 2-100-042005'],
    misses: ['parte 3-101-999999', 'cédula jurídica 3-101'],
  },
  'cr-dimex': {
    source: 'Dirección General de Migración y Extranjería: DIMEX',
    hits: ['DIMEX 155812994816', 'dimex: 12345678901'],
    misses: ['pedido 155812994816', 'DIMEX 1558'],
  },
};
