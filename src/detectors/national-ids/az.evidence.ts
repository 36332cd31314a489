import type { Evidence } from '../../model/detector.ts';

export const nationalIdsAzEvidence: Record<string, Evidence> = {
  'az-fin': {
    source: 'Ministry of Internal Affairs, identity card',
    hits: ['FIN kod: AZ12B3C', 'Azerbaijani FIN ABC1234'],
    misses: ['part AZ12B3C', 'FIN kod: AZ1'],
  },
  'az-voen': {
    source: 'State Tax Service, VÖEN: the last digit tells companies (1) from persons (2)',
    hits: ['VÖEN: 1400057421', 'voen 1700393061'],
    misses: ['sifariş 1400057421', 'VÖEN: 1400057423'],
  },
};
