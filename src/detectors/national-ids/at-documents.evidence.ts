import type { Evidence } from '../../model/detector.ts';

export const nationalIdsAtDocumentsEvidence: Record<string, Evidence> = {
  'at-passport': {
    source: 'Council of the EU, PRADO: AUT-AO',
    hits: ['reisepass: U0423473', 'reisepassnummer U7672575'],
    misses: ['order U0423473', 'reisepass: U04'],
  },
  'at-driving-licence': {
    source: 'Council of the EU, PRADO: AUT-FO',
    hits: ['führerscheinnummer: 28559791', 'führerschein 22080995'],
    misses: ['order 28559791', 'führerscheinnummer: 285'],
  },
  'at-identity-card': {
    source: 'Council of the EU, PRADO: AUT-BO',
    hits: ['personalausweis: M9370983', 'personalausweisnummer M6725543'],
    misses: ['order M9370983', 'personalausweis: M93'],
  },
};
