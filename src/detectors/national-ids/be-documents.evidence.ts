import type { Evidence } from '../../model/detector.ts';

export const nationalIdsBeDocumentsEvidence: Record<string, Evidence> = {
  'be-identity-card': {
    source: 'IBZ, eID card number; modulo 97',
    hits: ['identiteitskaart: 591-1917064-58', 'identiteitskaartnummer 597-9575772-05'],
    misses: ['order 591-1917064-58', 'identiteitskaart: 594-5700922-81', 'identiteitskaart: 591-19'],
  },
  'be-identity-card-labelled': {
    source: 'IBZ, eID card number; modulo 97',
    hits: ['identity card: 597-2997595-77', 'id card 590-2484404-66'],
    misses: ['order 597-2997595-77', 'identity card: 597-5846500-80', 'identity card: 597-29'],
  },
  'be-passport': {
    source: 'Council of the EU, PRADO: BEL-AO',
    hits: ['paspoort: EH212077', 'paspoortnummer EH454148'],
    misses: ['order EH212077', 'paspoort: EH2'],
  },
  'be-driving-licence': {
    source: 'Council of the EU, PRADO: BEL-FO',
    hits: ['permis de conduire: 1959441837', 'belgian driving licence 1879398595'],
    misses: ['order 1959441837', 'permis de conduire: 1959'],
  },
};
