import type { Evidence } from '../../model/detector.ts';

export const nationalIdsByEvidence: Record<string, Evidence> = {
  'by-identification-number': {
    source: 'Council of Ministers of Belarus, identification number; ICAO 9303 weights',
    hits: ['3280513A078PB7', 'личный номер 3280714A921PB3'],
    misses: ['3280513A078PB0', '3280714A921PB300'],
  },
  'by-unp': {
    source: 'Министерство по налогам и сборам Республики Беларусь, УНП',
    hits: ['УНП: 200988541', 'UNP 115092759'],
    misses: ['order 115092759', 'УНП: 200988540'],
  },
  'by-passport': {
    source: 'Council of the EU, PRADO: Belarusian passport',
    hits: ['Паспорт: MP8824981', 'Belarusian passport MP3039259'],
    misses: ['order MP3039259', 'Паспорт: MP88249810000000'],
  },
};
