import type { Evidence } from '../../model/detector.ts';

export const nationalIdsFoEvidence: Record<string, Evidence> = {
  'fo-p-tal': {
    source: 'Landsfólkayvirlitið; OECD, TIN Faroe Islands',
    hits: ['p-tal: 250971-101', 'PTAL 170778-748'],
    misses: ['order 250971-101', 'p-tal: 2509'],
  },
  'fo-vtal-vat': {
    source: 'TAKS, v-tal',
    hits: ['v-tal: 645520', 'VTAL 669422'],
    misses: ['order 645520', 'v-tal: 64'],
  },
};
