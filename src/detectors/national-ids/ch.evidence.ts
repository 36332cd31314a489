import type { Evidence } from '../../model/detector.ts';

export const nationalIdsChEvidence: Record<string, Evidence> = {
  'ch-ahv': {
    source: 'Verordnung über die AHV, Art. 133',
    hits: ['AHV: 756.9217.0769.85', 'AVS 756.6034.9160.81', 'see 756.9217.0769.85 below'],
    misses: ['AHV: 756.1772.6814.49', 'AHV: 756.921'],
  },
  'ch-zemis-foreigner': {
    source: 'ZEMIS-Verordnung',
    hits: ['ZEMIS: 81766319.6', 'SYMIC 95979851.4'],
    misses: ['order 81766319.6', 'ZEMIS: 8176'],
  },
};
