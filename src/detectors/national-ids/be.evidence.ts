import type { Evidence } from '../../model/detector.ts';

export const nationalIdsBeEvidence: Record<string, Evidence> = {
  'be-national-number': {
    source: 'Koninklijk besluit van 3 april 1984',
    hits: [
      'rijksregisternummer: 85.07.30-033.28',
      'rijksregister 96.12.25-431.75',
      'see 85.07.30-033.28 below',
    ],
    misses: ['rijksregisternummer: 59.10.12-520.07', 'rijksregisternummer: 85.07.'],
  },
  'be-national-number-plain': {
    source: 'Koninklijk besluit van 3 april 1984',
    hits: ['rijksregisternummer: 85073003328', 'rijksregister 96031681889'],
    misses: ['order 85073003328', 'rijksregisternummer: 55010898526', 'rijksregisternummer: 8507'],
  },
  'be-national-number-plain-labelled': {
    source: 'Koninklijk besluit van 3 april 1984',
    hits: ['ID number: 93102826050', 'national id 80062822872'],
    misses: ['order 93102826050', 'ID number: 89061091399', 'ID number: 9310'],
  },
};
