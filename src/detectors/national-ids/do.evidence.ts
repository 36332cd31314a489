import type { Evidence } from '../../model/detector.ts';

export const nationalIdsDoEvidence: Record<string, Evidence> = {
  'do-cedula': {
    source: 'Junta Central Electoral; Luhn',
    hits: ['cédula 001-1391820-5', '001-1391820-5'],
    misses: ['001-1391820-4', '01-1391820-5'],
  },
  'do-cedula-plain': {
    source: 'Junta Central Electoral; Luhn',
    hits: ['Cédula: 00113918205', 'Dominican ID 00113918205'],
    misses: ['pedido 00113918205', 'cédula 00113918204'],
  },
  'do-rnc': {
    source: 'DGII, RNC; check digit modulo 11',
    hits: ['RNC 1-01-85004-3', 'rnc: 101850043'],
    misses: ['pedido 101850043', 'RNC 101850042'],
  },
};
