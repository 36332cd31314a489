import type { Evidence } from '../../model/detector.ts';

export const nationalIdsNoDocumentsEvidence: Record<string, Evidence> = {
  'no-passport': {
    source: 'Council of the EU, PRADO: NOR-AO',
    hits: ['norsk pass: 20767039', 'pass nr 22629107'],
    misses: ['order 20767039', 'norsk pass: 207'],
  },
  'no-driving-licence': {
    source: 'Council of the EU, PRADO: NOR-FO',
    hits: ['førerkort: 12 34 421800 4', 'førerkortnummer 12 34 986832 8'],
    misses: ['order 12 34 421800 4', 'førerkort: 12 34 '],
  },
};
