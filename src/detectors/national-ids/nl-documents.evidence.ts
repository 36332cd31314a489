import type { Evidence } from '../../model/detector.ts';

export const nationalIdsNlDocumentsEvidence: Record<string, Evidence> = {
  'nl-document-number': {
    source: 'RvIG, documentnummer; Council of the EU, PRADO: NLD-BO',
    hits: ['identiteitskaart: IA6B9C907', 'identiteitsbewijs IA8B2C370'],
    misses: ['order IA6B9C907', 'identiteitskaart: IA6'],
  },
  'nl-passport': {
    source: 'RvIG, documentnummer; Council of the EU, PRADO: NLD-AO',
    hits: ['paspoort: NA6B2C180', 'paspoortnummer NA0B4C092'],
    misses: ['order NA6B2C180', 'paspoort: NA6'],
  },
  'nl-driving-licence': {
    source: 'RDW, rijbewijsnummer; Council of the EU, PRADO: NLD-FO',
    hits: ['rijbewijs: 5057678520', 'rijbewijsnummer 5751085477'],
    misses: ['order 5057678520', 'rijbewijs: 5057'],
  },
};
