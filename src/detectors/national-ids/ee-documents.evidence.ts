import type { Evidence } from '../../model/detector.ts';

export const nationalIdsEeDocumentsEvidence: Record<string, Evidence> = {
  'ee-identity-card': {
    source: 'Council of the EU, PRADO: Estonian identity card',
    hits: ['ID-kaardi number: AA4038291', 'Estonian identity card AA6160937'],
    misses: ['order AA6160937', 'ID-kaardi number: AA40382910000000'],
  },
  'ee-passport': {
    source: 'Council of the EU, PRADO: Estonian passport',
    hits: ['Passi number: KE0943624', 'Estonian passport KE1448554'],
    misses: ['order KE1448554', 'Passi number: KE09436240000000'],
  },
  'ee-driving-licence': {
    source: 'Council of the EU, PRADO: Estonian driving licence',
    hits: ['Juhiloa number: ET027282', 'Estonian driving licence ET488987'],
    misses: ['order ET488987', 'Juhiloa number: ET0272820000000'],
  },
};
