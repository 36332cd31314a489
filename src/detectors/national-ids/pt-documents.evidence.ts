import type { Evidence } from '../../model/detector.ts';

export const nationalIdsPtDocumentsEvidence: Record<string, Evidence> = {
  'pt-bi-identity-card': {
    source: 'Lei 33/99, identificação civil',
    hits: ['bilhete de identidade: 10012147', 'identificação civil 19752900'],
    misses: ['order 10012147', 'bilhete de identidade: 100'],
  },
  'pt-passport': {
    source: 'Council of the EU, PRADO: PRT-AO',
    hits: ['passaporte português: CA676487', 'portuguese passport CA033173'],
    misses: ['order CA676487', 'passaporte português: CA6'],
  },
  'pt-passport-labelled': {
    source: 'Council of the EU, PRADO: PRT-AO',
    hits: ['passaporte: C676487', 'passaporte n.º C033173'],
    misses: ['order C676487', 'passaporte: C6'],
  },
  'pt-driving-licence': {
    source: 'IMT, carta de condução; Council of the EU, PRADO: PRT-FO',
    hits: ['carta de condução: L-7355441 8', 'carta de conducao L-4335518 8'],
    misses: ['order L-7355441 8', 'carta de condução: L-73'],
  },
};
