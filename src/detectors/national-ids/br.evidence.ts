import type { Evidence } from '../../model/detector.ts';

export const nationalIdsBrEvidence: Record<string, Evidence> = {
  'br-cpf': {
    source: 'Receita Federal, CPF',
    hits: ['529.982.247-25', 'CPF: 111.444.777-35'],
    misses: ['529.982.247-26', '111.111.111-11'],
  },
  'br-cpf-plain': {
    source: 'Receita Federal, CPF',
    hits: ['CPF 52998224725', 'cpf: 11144477735'],
    misses: ['pedido 52998224725', 'CPF 52998224726'],
  },
};
