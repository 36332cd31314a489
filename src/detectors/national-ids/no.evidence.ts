import type { Evidence } from '../../model/detector.ts';

export const nationalIdsNoEvidence: Record<string, Evidence> = {
  'no-fodselsnummer': {
    source: 'Folkeregisterforskriften; Skatteetaten, fødselsnummer',
    hits: ['fødselsnummer: 15076500565', 'fodselsnummer 02099270023'],
    misses: ['order 15076500565', 'fødselsnummer: 16107492214', 'fødselsnummer: 1507'],
  },
  'no-fodselsnummer-labelled': {
    source: 'Folkeregisterforskriften; Skatteetaten, fødselsnummer',
    hits: ['ID number: 14108283344', 'national id 06098476863'],
    misses: ['order 14108283344', 'ID number: 24026272894', 'ID number: 1410'],
  },
};
