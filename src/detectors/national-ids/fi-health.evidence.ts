import type { Evidence } from '../../model/detector.ts';

export const nationalIdsFiHealthEvidence: Record<string, Evidence> = {
  'fi-valvira-health-professional': {
    source: 'Valvira, Terhikki register',
    hits: ['terhikki: 88669735218', 'valvira 01770090642'],
    misses: ['order 88669735218', 'terhikki: 8866'],
  },
};
