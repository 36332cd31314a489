import type { Evidence } from '../../model/detector.ts';

export const nationalIdsNoCompanyEvidence: Record<string, Evidence> = {
  'no-orgnr-company': {
    source: 'Enhetsregisterforskriften; Brønnøysundregistrene',
    hits: ['organisasjonsnummer: 986 824 235', 'ORGNR 926 510 126'],
    misses: ['order 986 824 235', 'organisasjonsnummer: 966 758 571', 'organisasjonsnummer: 986 '],
  },
  'no-orgnr-company-labelled': {
    source: 'Enhetsregisterforskriften; Brønnøysundregistrene',
    hits: ['company id: 945 667 583', 'registration number 987 882 239'],
    misses: ['order 945 667 583', 'company id: 926 660 423', 'company id: 945 '],
  },
  'no-vat': {
    source: 'Merverdiavgiftsloven; Brønnøysundregistrene',
    hits: ['MVA: NO 904470473', 'mva-nummer NO 920784941'],
    misses: ['order NO 904470473', 'MVA: NO 913770316', 'MVA: NO 90'],
  },
};
