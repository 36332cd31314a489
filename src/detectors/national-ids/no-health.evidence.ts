import type { Evidence } from '../../model/detector.ts';

export const nationalIdsNoHealthEvidence: Record<string, Evidence> = {
  'no-hpr-health-professional': {
    source: 'Helsedirektoratet, Helsepersonellregisteret',
    hits: ['HPR: 9952995', 'hpr-nummer 9220343'],
    misses: ['order 9952995', 'HPR: 99'],
  },
};
