import type { Evidence } from '../../model/detector.ts';

export const nationalIdsPtEvidence: Record<string, Evidence> = {
  'pt-nif': {
    source: 'Decreto-Lei 14/2013',
    hits: ['NIF 123456789', 'contribuinte: 501 442 600'],
    misses: ['encomenda 123456789', 'NIF 123456780'],
  },
};
