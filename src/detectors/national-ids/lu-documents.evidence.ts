import type { Evidence } from '../../model/detector.ts';

export const nationalIdsLuDocumentsEvidence: Record<string, Evidence> = {
  'lu-passport': {
    source: 'Council of the EU, PRADO: LUX-AO',
    hits: ['luxembourg passport: J9A6B724', 'luxembourgish passport J8A3B900'],
    misses: ['order J9A6B724', 'luxembourg passport: J9A'],
  },
  'lu-identity-card': {
    source: 'Council of the EU, PRADO: LUX-BO',
    hits: ["carte d'identité luxembourgeoise: S4A4B243", 'luxembourg identity card S9A3B778'],
    misses: ['order S4A4B243', "carte d'identité luxembourgeoise: S4A"],
  },
};
