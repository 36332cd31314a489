import type { Evidence } from '../../model/detector.ts';

export const nationalIdsItEvidence: Record<string, Evidence> = {
  'it-codice-fiscale': {
    source: 'D.M. 23 dicembre 1976, Agenzia delle Entrate',
    hits: ['codice fiscale: RSSMRA85T10A562S', 'C.F RSSMRA92A48A017U', 'see RSSMRA85T10A562S below'],
    misses: ['codice fiscale: RSSMRA15A15A412C', 'codice fiscale: RSSMRA8'],
  },
  'it-codice-fiscale-spaced': {
    source: 'D.M. 23 dicembre 1976, Agenzia delle Entrate',
    hits: ['codice fiscale: RSS MRA 90A42 A861K', 'cod. fisc RSS MRA 48A28 A016K'],
    misses: ['order RSS MRA 90A42 A861K', 'codice fiscale: RSS MRA 33A21 A051Q', 'codice fiscale: RSS MRA '],
  },
};
