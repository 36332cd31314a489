import type { Evidence } from '../../model/detector.ts';

const source = 'Directive 2006/126/EC annex I field 5; AAMVA DL/ID Card Design Standard, element DAQ';

export const drivingLicencesEvidence: Record<string, Evidence> = {
  'driving-licence-number': {
    source,
    hits: ['DL number 48 21 882134', 'driver licence no. 48-213-88213', '"driverLicenseNumber": "48213882"'],
    misses: ['order 12345678', 'driving licence since 20190401', 'driver license 12'],
  },
  'driving-licence-number-letters': {
    source,
    hits: ['Ehliyet no: AB123456', 'ajokortti AX8821345'],
    misses: [
      'part MORGA657054SM9IJ',
      'Driving licence no.: MORGAXX01XX8SM9IJ',
      'Führerschein Klasse B',
      'license number MIT',
    ],
  },
};
