import type { Evidence } from '../../model/detector.ts';

export const labelsHandlingEvidence: Record<string, Evidence> = {
  'do-not-distribute': {
    source: 'ISO/IEC 27001:2022 A.5.13, labelling of information; templates of company documents',
    hits: ['DO NOT DISTRIBUTE', 'Draft 3 - NOT FOR DISTRIBUTION', 'NICHT WEITERGEBEN'],
    misses: ['do not distribute the load evenly', 'DO_NOT_DISTRIBUTE = 1', '"DO NOT COPY"'],
  },
  'do-not-distribute-heading': {
    source: 'ISO/IEC 27001:2022 A.5.13, labelling of information; templates of company documents',
    hits: [
      'Do not distribute\nDraft',
      '[Do not forward] Salaries',
      'Draft – not for circulation',
      'Ne pas diffuser',
    ],
    misses: ['Do not distribute weight unevenly.', 'Do not share a cache between workers'],
  },
  'traffic-light-protocol': {
    source: 'FIRST Traffic Light Protocol 2.0, https://www.first.org/tlp/',
    hits: ['TLP:RED', 'TLP:AMBER+STRICT weekly report', 'Marking: TLP: AMBER'],
    misses: ['TLP:CLEAR', 'TLP: the new album', 'TLP:REDACTED'],
  },
  embargo: {
    source: 'ICMJE Recommendations, embargo on publications; marks of press releases',
    hits: ['EMBARGOED UNTIL 12 March, 9:00', 'Sperrfrist: 4. Mai, 10 Uhr'],
    misses: ['the trade embargo of 1962', 'They lifted the embargo.'],
  },
};
