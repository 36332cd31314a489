import type { Evidence } from '../../model/detector.ts';

export const nationalIdsSeEvidence: Record<string, Evidence> = {
  'se-personnummer': {
    source: 'Folkbokföringslag (1991:481) 18 §; Skatteverket SKV 704',
    hits: ['personnummer: 811228-9874', 'personnr 650511-2331', 'see 811228-9874 below'],
    misses: ['personnummer: 590218-4038', 'personnummer: 8112'],
  },
  'se-personnummer-plain': {
    source: 'Folkbokföringslag (1991:481) 18 §; Skatteverket SKV 704',
    hits: ['personnummer: 8112289874', 'personnr 198112289874'],
    misses: ['order 8112289874', 'personnummer: 8912281072', 'personnummer: 8112'],
  },
  'se-personnummer-plain-labelled': {
    source: 'Folkbokföringslag (1991:481) 18 §; Skatteverket SKV 704',
    hits: ['ID number: 9511185044', 'national id 5602064288'],
    misses: ['order 9511185044', 'ID number: 8308157606', 'ID number: 9511'],
  },
};
