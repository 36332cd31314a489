import type { Evidence } from '../../model/detector.ts';

export const nationalIdsCuEvidence: Record<string, Evidence> = {
  'cu-ni': {
    source: 'DIIE, Resolución 48/2010: date of birth, century, sequence',
    hits: ['carné de identidad 91021027775', 'Carnet de identidad: 72062506561'],
    misses: ['pedido 91021027775', 'carné de identidad 91023527775'],
  },
};
