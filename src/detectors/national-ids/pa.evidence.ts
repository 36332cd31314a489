import type { Evidence } from '../../model/detector.ts';

export const nationalIdsPaEvidence: Record<string, Evidence> = {
  'pa-cedula': {
    source: 'Tribunal Electoral: cédula de identidad personal',
    hits: ['cédula 8-442-445', 'Panamá, cédula PE-12-3456'],
    misses: ['parte 8-442-445', 'cédula 8-44'],
  },
  'pa-ruc': {
    source: 'DGI Panamá: RUC de persona jurídica',
    hits: ['RUC 155596713-2-2015 DV 59', 'ruc: 1489806-1-645353'],
    misses: ['parte 155596713-2-2015', 'RUC 15-2-20'],
  },
};
