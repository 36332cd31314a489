import type { Evidence } from '../../model/detector.ts';

export const nationalIdsLtEvidence: Record<string, Evidence> = {
  'lt-asmens-kodas': {
    source: 'Gyventojų registro įstatymas',
    hits: ['Asmens kodas: 33309240064', 'Lithuanian personal code 48207146817'],
    misses: ['order 48207146817', 'Asmens kodas: 33309240060'],
  },
  'lt-company-code': {
    source: 'Juridinių asmenų registras; check digit modulo 11',
    hits: ['Įmonės kodas: 301543703', 'Lithuanian company code 123801862'],
    misses: ['order 123801862', 'Įmonės kodas: 301543700'],
  },
  'lt-vat': {
    source: 'European Commission, VIES: structure of VAT numbers',
    hits: ['PVM kodas: LT119511515', 'VAT LT100001919017'],
    misses: ['order LT100001919017', 'PVM kodas: LT119511510'],
  },
};
