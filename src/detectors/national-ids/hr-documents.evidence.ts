import type { Evidence } from '../../model/detector.ts';

export const nationalIdsHrDocumentsEvidence: Record<string, Evidence> = {
  'hr-identity-card': {
    source: 'Council of the EU, PRADO: Croatian identity card',
    hits: ['Osobna iskaznica: 173527665', 'Croatian identity card 140540384'],
    misses: ['order 140540384', 'Osobna iskaznica: 1735276650000000'],
  },
  'hr-passport': {
    source: 'Council of the EU, PRADO: Croatian passport',
    hits: ['Putovnica: 059837729', 'Croatian passport 091221709'],
    misses: ['order 091221709', 'Putovnica: 0598377290000000'],
  },
  'hr-driving-licence': {
    source: 'Council of the EU, PRADO: Croatian driving licence',
    hits: ['Croatian driving licence: 10245621', 'Vozačka dozvola HR 16880410'],
    misses: ['order 16880410', 'Croatian driving licence: 102456210000000'],
  },
};
