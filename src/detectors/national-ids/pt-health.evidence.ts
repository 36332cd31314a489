import type { Evidence } from '../../model/detector.ts';

export const nationalIdsPtHealthEvidence: Record<string, Evidence> = {
  'pt-utente-health-number': {
    source: 'Decreto-Lei 198/95, cartão de utente do SNS',
    hits: ['utente: 283654936', 'número de utente 278834634'],
    misses: ['order 283654936', 'utente: 283'],
  },
};
