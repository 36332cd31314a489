import type { Evidence } from '../../model/detector.ts';

export const nationalIdsFrEvidence: Record<string, Evidence> = {
  'fr-nir': {
    source: 'INSEE, NIR; Code de la sécurité sociale R.115-1',
    hits: [
      'NIR: 2 84 05 78 006 084 90',
      'sécurité sociale 289047511600782',
      'see 2 84 05 78 006 084 90 below',
    ],
    misses: ['NIR: 263127511600480', 'NIR: 2 84 05 7'],
  },
  'fr-spi-tax-number': {
    source: 'DGFiP, numéro fiscal; OECD, TIN France',
    hits: ['numéro fiscal: 30 62 170 939 373', 'numero fiscal 30 92 400 032 239'],
    misses: ['order 30 62 170 939 373', 'numéro fiscal: 30 71 405 731 081', 'numéro fiscal: 30 62 1'],
  },
  'fr-spi-tax-number-labelled': {
    source: 'DGFiP, numéro fiscal; OECD, TIN France',
    hits: ['tax number: 30 48 798 351 144', 'tax_id 30 30 297 612 160'],
    misses: ['order 30 48 798 351 144', 'tax number: 30 91 969 310 798', 'tax number: 30 48 7'],
  },
};
