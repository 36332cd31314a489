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
  'br-cnpj': {
    source: 'Receita Federal, CNPJ',
    hits: ['CNPJ 16.727.230/0001-97', '11.222.333/0001-81'],
    misses: ['16.727.230/0001-98', '16.727.230/001-97'],
  },
  'br-cnpj-plain': {
    source: 'Receita Federal, CNPJ',
    hits: ['CNPJ: 16727230000197', 'cnpj 16727230/0001-97'],
    misses: ['pedido 16727230000197', 'CNPJ: 16727230000198'],
  },
  'br-cnpj-letters': {
    source: 'Instrução Normativa RFB 2.229/2024 (letters from July 2026)',
    hits: ['CNPJ: 12.ABC.345/01DE-35', 'cnpj 12ABC34501DE35'],
    misses: ['CNPJ: 12.ABC.345/01DE-36', 'ref 12.ABC.345/01DE-35'],
  },
  'br-pis': {
    source: 'Caixa Econômica Federal, PIS; check digit modulo 11',
    hits: ['PIS: 120.12345.67-2', 'PASEP 12012345672'],
    misses: ['pedido 120.12345.67-2', 'PIS: 120.12345.67-3'],
  },
};
