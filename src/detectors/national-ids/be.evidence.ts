import type { Evidence } from '../../model/detector.ts';

export const nationalIdsBeEvidence: Record<string, Evidence> = {
  'be-national-number': {
    source: 'Koninklijk besluit van 3 april 1984',
    hits: ['85.07.30-033.28', 'rijksregister 85.07.30-033.28'],
    misses: ['85.07.30-033.29', '12.13.14-5'],
  },
  'be-national-number-plain': {
    source: 'Koninklijk besluit van 3 april 1984',
    hits: ['rijksregisternummer 85073003328', 'numéro national: 85073003328'],
    misses: ['order 85073003328', 'rijksregisternummer 85073003329'],
  },
};
