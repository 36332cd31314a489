import type { Evidence } from '../../model/detector.ts';

export const nationalIdsBaDocumentsEvidence: Record<string, Evidence> = {
  'ba-passport': {
    source: 'Council of the EU, PRADO: Bosnian passport',
    hits: ['Broj pasoša: A3746112', 'Bosnian passport A1022037'],
    misses: ['order A1022037', 'Broj pasoša: A37461120000000'],
  },
  'ba-identity-card': {
    source: 'Council of the EU, PRADO: Bosnian identity card',
    hits: ['Lična karta: E1KA20661', 'Bosnian identity card E1KA23709'],
    misses: ['order E1KA23709', 'Lična karta: E1KA206610000000'],
  },
};
