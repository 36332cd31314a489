import type { Evidence } from '../../model/detector.ts';

export const nationalIdsLuEvidence: Record<string, Evidence> = {
  'lu-matricule': {
    source: 'Loi du 19 juin 2013, identification des personnes physiques; OECD, TIN Luxembourg',
    hits: ['matricule: 1893120105732', 'numéro de matricule 1971022688718'],
    misses: ['order 1893120105732', 'matricule: 1956062888818', 'matricule: 18931'],
  },
};
