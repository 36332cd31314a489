import type { Evidence } from '../../model/detector.ts';

export const nationalIdsPyEvidence: Record<string, Evidence> = {
  'py-ruc': {
    source: 'DNIT, algoritmo del dígito verificador del RUC',
    hits: ['RUC: 80028061-0', 'ruc 9991603-7'],
    misses: ['pedido 80028061-0', 'RUC: 80028061-1'],
  },
  'py-ci': {
    source: 'Policía Nacional, Departamento de Identificaciones',
    hits: ['cédula de identidad civil 1.234.567', 'Paraguayan ID 1234567'],
    misses: ['pedido 1.234.567', 'cédula paraguaya 12'],
  },
};
