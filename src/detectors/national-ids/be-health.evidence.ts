import type { Evidence } from '../../model/detector.ts';

export const nationalIdsBeHealthEvidence: Record<string, Evidence> = {
  'be-riziv-inami-care-provider': {
    source: 'RIZIV-INAMI, identificatienummer van zorgverleners',
    hits: ['RIZIV: 1-05308-52-023', 'INAMI 1-51416-23-130'],
    misses: ['order 1-05308-52-023', 'RIZIV: 1-0530'],
  },
};
