import type { Evidence } from '../../model/detector.ts';

export const nationalIdsSeEvidence: Record<string, Evidence> = {
  'se-personnummer': {
    source: 'Folkbokföringslag (1991:481) 18 §',
    hits: ['811228-9874', 'personnummer 19811228-9874'],
    misses: ['811228-9875', '811328-9874'],
  },
  'se-personnummer-plain': {
    source: 'Folkbokföringslag (1991:481) 18 §',
    hits: ['personnummer: 8112289874', 'Personnr 198112289874'],
    misses: ['order 8112289874', 'personnummer 8112289875'],
  },
};
