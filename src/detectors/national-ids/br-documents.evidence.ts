import type { Evidence } from '../../model/detector.ts';

export const nationalIdsBrDocumentsEvidence: Record<string, Evidence> = {
  'br-rg': {
    source: 'Lei 7.116/1983; SSP: registro geral',
    hits: ['RG: 12.345.678-9', 'carteira de identidade 24678131-X'],
    misses: ['pedido 12.345.678-9', 'RG 12.34'],
  },
  'br-voter-number': {
    source: 'TSE, Resolução 23.659/2021: número de inscrição',
    hits: ['Título de eleitor 0043 5687 0906', 'titulo de eleitor: 004356870906'],
    misses: ['pedido 004356870906', 'título de eleitor 004356870907'],
  },
  'br-cnh': {
    source: 'Denatran, Resolução Contran 598/2016',
    hits: ['CNH: 62472927637', 'carteira nacional de habilitação 62472927637'],
    misses: ['pedido 62472927637', 'CNH: 62472927638'],
  },
  'br-renavam': {
    source: 'Denatran, Portaria 27/2013: RENAVAM',
    hits: ['RENAVAM 63977791104', 'Renavam: 639777911-04 / 63977791104'],
    misses: ['pedido 63977791104', 'RENAVAM 63977791105'],
  },
  'br-cns': {
    source: 'Ministério da Saúde, DATASUS: rotina de validação do CNS',
    hits: ['CNS 700 5013 6289 5350', 'cartão SUS: 700501362895350'],
    misses: ['pedido 700501362895350', 'CNS 700 5013 6289 5351'],
  },
  'br-passport': {
    source: 'Polícia Federal; ICAO Doc 9303',
    hits: ['Passaporte: FZ123456', 'Brazilian passport YA012345'],
    misses: ['peça FZ123456', 'passaporte FZ12'],
  },
};
