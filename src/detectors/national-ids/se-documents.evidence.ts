import type { Evidence } from '../../model/detector.ts';

export const nationalIdsSeDocumentsEvidence: Record<string, Evidence> = {
  'se-passport': {
    source: 'Council of the EU, PRADO: SWE-AO',
    hits: ['passnummer: 90837498', 'passnr 91044472'],
    misses: ['order 90837498', 'passnummer: 908'],
  },
  'se-identity-card': {
    source: 'Council of the EU, PRADO: SWE-BO',
    hits: ['id-kort: 99758757', 'identitetskort 96704848'],
    misses: ['order 99758757', 'id-kort: 997'],
  },
};
