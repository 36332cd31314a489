import type { Evidence } from '../../model/detector.ts';

export const nationalIdsNiEvidence: Record<string, Evidence> = {
  'ni-cedula': {
    source: 'Consejo Supremo Electoral: municipality, date of birth, sequence, letter',
    hits: ['001-160478-0005K', 'cédula 0011604780005K'],
    misses: ['001-320478-0005K', '001-160478-0005'],
  },
};
