import type { Evidence } from '../../model/detector.ts';

export const nationalIdsEsDocumentsEvidence: Record<string, Evidence> = {
  'es-passport': {
    source: 'Council of the EU, PRADO: ESP-AO',
    hits: ['pasaporte español: PAA663340', 'spanish passport PAA524454'],
    misses: ['order PAA663340', 'pasaporte español: PAA'],
  },
  'es-passport-labelled': {
    source: 'Council of the EU, PRADO: ESP-AO',
    hits: ['pasaporte: XD663340', 'número de pasaporte XD524454'],
    misses: ['order XDA663340', 'pasaporte: XDA66'],
  },
  'es-dni-support-number': {
    source: 'Policía Nacional, DNI electrónico, número de soporte',
    hits: ['IDESP: BAA120732', 'número de soporte BAA064936'],
    misses: ['order BAA120732', 'IDESP: BAA'],
  },
  'es-tarjeta-sanitaria-health': {
    source: 'Real Decreto 702/2013',
    hits: ['tarjeta sanitaria: BBBBBBBBAB062166', 'TSI BBBBBBBBAB667351'],
    misses: ['order BBBBBBBBAB062166', 'tarjeta sanitaria: BBBBBBB'],
  },
};
