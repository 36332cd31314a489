import type { Evidence } from '../../model/detector.ts';

export const vehicleVinEvidence: Record<string, Evidence> = {
  vin: {
    source: 'ISO 3779; 49 CFR 565.15',
    hits: ['1M8GDM9AXKP042788', 'VIN: 5GZCZ43D13S812715'],
    misses: ['vehicle 1M8GDM9A1KP042788', 'part 1M8GDM9AXKP042788'],
  },
  'vin-labelled': {
    source: 'ISO 3779',
    hits: ['VIN WVWZZZ1JZXW000001', 'Fahrgestellnummer: WBA3A5C51CF256985'],
    misses: ['ref WVWZZZ1JZXW000001', 'VIN WVWZZZ1JZXW00000Q'],
  },
  'number-plate': {
    source: "Vienna Convention on Road Traffic 1968, annex 2; the countries' registration rules",
    hits: [
      'License plate: 7ABC123',
      'Kennzeichen M-AB 1234',
      'Number plate AB12 CDE',
      '"licensePlate": "7ABC123"',
      '車牌 AB1234',
      'placa ABC1D23',
    ],
    misses: ['license plate holder', 'Kennzeichen fehlt', 'plate number 5', 'part 7ABC123'],
  },
  'cn-number-plate': {
    source: 'GA 36-2018: registration plates of motor vehicles',
    hits: ['车牌京A12345', '粤BD12345 停在门口'],
    misses: ['京A1234', 'A12345'],
  },
  'kr-number-plate': {
    source: 'Ministry of Land, Infrastructure and Transport: notice on registration plates',
    hits: ['차량번호 12가3456', '번호판: 123나 4567'],
    misses: ['12가3456호실', '차량 12가34'],
  },
};
