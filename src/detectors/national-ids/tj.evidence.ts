import type { Evidence } from '../../model/detector.ts';

export const nationalIdsTjEvidence: Record<string, Evidence> = {
  'tj-inn': {
    source: 'Tax Committee of Tajikistan',
    hits: ['РМА: 123456789', 'Tajik tax number 025012345'],
    misses: ['заказ 123456789', 'РМА: 1234'],
  },
};
