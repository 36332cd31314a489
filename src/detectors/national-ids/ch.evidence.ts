import type { Evidence } from '../../model/detector.ts';

export const nationalIdsChEvidence: Record<string, Evidence> = {
  'ch-ahv': {
    source: 'Verordnung über die AHV, Art. 133',
    hits: ['756.9217.0769.85', 'AHV-Nr. 7569217076985'],
    misses: ['756.9217.0769.84', '756'],
  },
};
