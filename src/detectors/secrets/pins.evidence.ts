import type { Evidence } from '../../model/detector.ts';

export const pinsEvidence: Record<string, Evidence> = {
  pin: {
    source: 'ISO 9564-1: PINs of 4 digits and more',
    hits: [
      'PIN for the alarm: 6333',
      'Die PIN für die Karte ist 1318',
      'Le code PIN est 0334',
      'De pincode is 6300',
      'Пин-код: 6746',
      '暗証番号は4678です',
    ],
    misses: [
      'PIN must be four digits',
      'PIN 13 of the connector is ground',
      'Pincode: 560001',
      'the pin: 12.5 mm',
      'spin: 4500 rpm',
      'pin: 2024-05-17',
    ],
  },
};
