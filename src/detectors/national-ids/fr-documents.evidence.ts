import type { Evidence } from '../../model/detector.ts';

export const nationalIdsFrDocumentsEvidence: Record<string, Evidence> = {
  'fr-cni-identity-card': {
    source: 'ANTS, carte nationale d’identité; Council of the EU, PRADO: FRA-BO',
    hits: ["carte d'identité: 880692310285", 'carte d’identité D2H6862M2'],
    misses: ['order 880692310285', "carte d'identité: 88069"],
  },
  'fr-passport': {
    source: 'Council of the EU, PRADO: FRA-AO',
    hits: ['passeport: 12AB01372', 'passport 12AB14617'],
    misses: ['order 12AB01372', 'passeport: 12A'],
  },
  'fr-permis-driving-licence': {
    source: 'ANTS, permis de conduire; Council of the EU, PRADO: FRA-FO',
    hits: ['permis de conduire: 133880855763', 'permis 136649032867'],
    misses: ['order 133880855763', 'permis de conduire: 13388'],
  },
  'fr-ine-student': {
    source: 'Ministère de l’Enseignement supérieur, INE-RNIE',
    hits: ['INE: 308800011AB', 'BEA 515064620AB'],
    misses: ['order 308800011AB', 'INE: 3088'],
  },
};
