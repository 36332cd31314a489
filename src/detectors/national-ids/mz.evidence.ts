import type { Evidence } from '../../model/detector.ts';

export const nationalIdsMzEvidence: Record<string, Evidence> = {
  'mz-bi': {
    source: 'Direcção Nacional de Identificação Civil',
    hits: ['bilhete de identidade 110100123456B', 'bilhete de identidade: 110204567890M'],
    misses: ['peça 110100123456B', 'bilhete de identidade 1101001234'],
  },
  'mz-nuit': {
    source: 'Autoridade Tributária de Moçambique, NUIT',
    hits: ['NUIT 400339910', 'NUIT: 123456789'],
    misses: ['pedido 400339910', 'NUIT 4003'],
  },
};
