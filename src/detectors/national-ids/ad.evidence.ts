import type { Evidence } from '../../model/detector.ts';

export const nationalIdsAdEvidence: Record<string, Evidence> = {
  'ad-nrt-tax-number': {
    source: 'Llei 21/2014 de bases de l’ordenament tributari; OECD, TIN Andorra',
    hits: ['NRT: F579125Z', 'número de registre tributari F078407Z'],
    misses: ['order F579125Z', 'NRT: F846269Z', 'NRT: F57'],
  },
  'ad-nrt-dashed': {
    source: 'Llei 21/2014 de bases de l’ordenament tributari; OECD, TIN Andorra',
    hits: ['NRT: F-155524-Z', 'registre tributari F-442054-Z'],
    misses: ['order F-155524-Z', 'NRT: F-910018-Z', 'NRT: F-15'],
  },
};
