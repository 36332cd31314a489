import type { Evidence } from '../../model/detector.ts';

export const nationalIdsItDocumentsEvidence: Record<string, Evidence> = {
  'it-cie-identity-card': {
    source: 'D.M. 23 dicembre 2015, CIE; Council of the EU, PRADO: ITA-BO',
    hits: ["carta d'identità: CA05805AA", 'carta d’identità CA96951AA'],
    misses: ['order CA05805AA', "carta d'identità: CA0"],
  },
  'it-cie-identity-card-labelled': {
    source: 'D.M. 23 dicembre 2015, CIE; Council of the EU, PRADO: ITA-BO',
    hits: ['Identity card: CA05805AA', 'id card CA96951AA'],
    misses: ['order CA05805AA', 'identity card: CA0'],
  },
  'it-passport': {
    source: 'Council of the EU, PRADO: ITA-AO',
    hits: ['passaporto: YA8841879', 'numero di passaporto YA0201377'],
    misses: ['order YA8841879', 'passaporto: YA8'],
  },
  'it-patente-driving-licence': {
    source: 'Motorizzazione civile; Council of the EU, PRADO: ITA-FO',
    hits: ['patente: U18045097A', 'patente di guida U17876115A'],
    misses: ['order U18045097A', 'patente: U180'],
  },
  'it-tessera-sanitaria-health': {
    source: 'Decreto 11 marzo 2004, tessera sanitaria; ISO/IEC 7812 issuer 80 380',
    hits: [
      'tessera sanitaria: 80380209931156048415',
      'tessera europea 80380137309474121367',
      'see 80380209931156048415 below',
    ],
    misses: ['tessera sanitaria: 803802099', 'part 803802099311560484159999'],
  },
};
