import type { Evidence } from '../../model/detector.ts';

export const nationalIdsNzEvidence: Record<string, Evidence> = {
  'nz-ird': {
    source: 'Inland Revenue, RWT and NRWT specification; modulo 11',
    hits: ['IRD 49-091-850', 'IRD number: 136410132'],
    misses: ['order 49-091-850', 'IRD 49-091-851'],
  },
  'nz-nhi': {
    source: 'HISO 10046, NHI check digit',
    hits: ['NHI: ZAA0075', 'NHI number ZAC5361'],
    misses: ['part ZAA0075', 'NHI: ZAA0076'],
  },
  'nz-nzbn': {
    source: 'NZBN Register: a GS1 location number',
    hits: ['NZBN 9429041535110', 'New Zealand Business Number: 9429041535110'],
    misses: ['order 9429041535110', 'NZBN 9429041535111'],
  },
  'nz-passport': {
    source: 'Department of Internal Affairs; ICAO Doc 9303',
    hits: ['NZ passport LA123456', 'New Zealand passport: RA012345'],
    misses: ['part LA123456', 'NZ passport LA12'],
  },
  'nz-driving-licence': {
    source: 'NZ Transport Agency, driver licence number (5a)',
    hits: ['NZ driver licence AB123456', 'driver licence: CD987654'],
    misses: ['part AB123456', 'driver licence AB12'],
  },
  'nz-swn': {
    source: 'Ministry of Social Development, client number',
    hits: ['SWN 123 456 789', 'Work and Income client number: 123-456-789'],
    misses: ['order 123 456 789', 'SWN 1234'],
  },
};
