import type { Evidence } from '../../model/detector.ts';

export const nationalIdsSnEvidence: Record<string, Evidence> = {
  'sn-nin': {
    source: "Direction de l'Automatisation des Fichiers: sex, centre, year of birth, sequence",
    hits: ['CNI Sénégal 1 234 1985 01234', 'NIN: 2123199012345'],
    misses: ['commande 1 234 1985 01234', 'NIN: 1123'],
  },
};
