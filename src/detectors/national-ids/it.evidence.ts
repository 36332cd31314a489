import type { Evidence } from '../../model/detector.ts';

export const nationalIdsItEvidence: Record<string, Evidence> = {
  'it-codice-fiscale': {
    source: 'D.M. 23 dicembre 1976, Agenzia delle Entrate',
    hits: ['RSSMRA85T10A562S', 'codice fiscale: RSSMRA85T10A562S'],
    misses: ['RSSMRA85T10A562T', 'ABCDEF12345'],
  },
};
