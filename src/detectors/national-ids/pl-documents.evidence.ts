import type { Evidence } from '../../model/detector.ts';

export const nationalIdsPlDocumentsEvidence: Record<string, Evidence> = {
  'pl-identity-card': {
    source: 'Rozporządzenie w sprawie dowodu osobistego; ICAO 9303 weights',
    hits: ['Dowód osobisty nr: ABA300000', 'dowód osobisty seria i numer CIW 364807'],
    misses: ['order CIW 364807', 'Dowód osobisty nr: ABA300001'],
  },
  'pl-identity-card-labelled': {
    source: 'Rozporządzenie w sprawie dowodu osobistego; ICAO 9303 weights',
    hits: ['ID number: ABA300000', 'national id CMS 658520'],
    misses: ['order CMS 658520', 'ID number: ABA300001'],
  },
  'pl-passport': {
    source: 'Council of the EU, PRADO: Polish passport; check digit as ICAO 9303',
    hits: ['Paszport: EM5504891', 'Polish passport EA8604462'],
    misses: ['order EA8604462', 'Paszport: EM5504890'],
  },
  'pl-driving-licence': {
    source: 'Council of the EU, PRADO: Polish driving licence',
    hits: ['Prawo jazdy: 06733/27/1994', 'Polish driving licence 91420/26/1782'],
    misses: ['order 91420/26/1782', 'Prawo jazdy: 06733/27/19940000000'],
  },
};
