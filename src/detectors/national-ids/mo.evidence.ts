import type { Evidence } from '../../model/detector.ts';

export const nationalIdsMoEvidence: Record<string, Evidence> = {
  'mo-id': {
    source: 'Direcção dos Serviços de Identificação, BIR',
    hits: ['Macau ID 1234567(8)', '澳門居民身份證 5123456(7)'],
    misses: ['part 1234567(8)', 'Macau 4234567(8)'],
  },
};
