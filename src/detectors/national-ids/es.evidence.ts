import type { Evidence } from '../../model/detector.ts';

export const nationalIdsEsEvidence: Record<string, Evidence> = {
  'es-dni': {
    source: 'Real Decreto 1553/2005',
    hits: ['DNI 12345678Z', '87654321-X'],
    misses: ['12345678A', '123456789Z'],
  },
  'es-nie': {
    source: 'Real Decreto 557/2011',
    hits: ['NIE X1234567L', 'Y0000001S'],
    misses: ['X1234567A', 'X12345678'],
  },
};
