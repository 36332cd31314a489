import type { Evidence } from '../../model/detector.ts';

export const nationalIdsVeEvidence: Record<string, Evidence> = {
  've-rif': {
    source: 'SENIAT, RIF; check digit modulo 11',
    hits: ['RIF V-11470283-4', 'rif: J-07013380-5'],
    misses: ['V-11470283-3', 'X-11470283-4'],
  },
  've-cedula': {
    source: 'SAIME: cédula de identidad',
    hits: ['cédula V-12.345.678', 'Cédula: V12345678'],
    misses: ['modelo V-12.345.678', 'cédula V-12'],
  },
};
