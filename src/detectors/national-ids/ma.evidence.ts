import type { Evidence } from '../../model/detector.ts';

export const nationalIdsMaEvidence: Record<string, Evidence> = {
  'ma-ice': {
    source: "ice.gov.ma, guide de l'ICE; divisible by 97",
    hits: ['ICE: 001561191000066', "Identifiant commun de l'entreprise 001512345678029"],
    misses: ['commande 001561191000066', 'ICE: 001561191000067'],
  },
  'ma-cin': {
    source: "DGSN, carte nationale d'identité électronique",
    hits: ['CIN: AB123456', 'CNIE BE54321'],
    misses: ['pièce AB123456', 'CIN: AB12'],
  },
};
