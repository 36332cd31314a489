import type { Evidence } from '../../model/detector.ts';

export const nationalIdsFiDocumentsEvidence: Record<string, Evidence> = {
  'fi-passport': {
    source: 'Council of the EU, PRADO: FIN-AO',
    hits: ['passin numero: FP2293065', 'passinumero FP2645050'],
    misses: ['order FP2293065', 'passin numero: FP2'],
  },
  'fi-identity-card': {
    source: 'Council of the EU, PRADO: FIN-BO',
    hits: ['henkilökortti: AB0976224', 'henkilökortin AB7306483'],
    misses: ['order AB0976224', 'henkilökortti: AB0'],
  },
};
