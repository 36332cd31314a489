import type { Evidence } from '../../model/detector.ts';

export const nationalIdsSmEvidence: Record<string, Evidence> = {
  'sm-coe-company': {
    source: 'Repubblica di San Marino, codice operatore economico',
    hits: ['COE: SM 70090', 'codice operatore economico SM 35951'],
    misses: ['order SM 70090', 'COE: SM '],
  },
  'sm-iss-social-security': {
    source: 'Istituto per la Sicurezza Sociale; OECD, TIN San Marino',
    hits: ['codice iss: 125586', 'istituto per la sicurezza sociale 137485'],
    misses: ['order 125586', 'codice iss: 12'],
  },
};
