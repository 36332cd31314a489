import type { Evidence } from '../../model/detector.ts';

export const nationalIdsGbHealthEvidence: Record<string, Evidence> = {
  'uk-chi-number': {
    source: 'Public Health Scotland, Community Health Index',
    hits: ['CHI: 1806660806', 'chi number 1308696183'],
    misses: ['order 1806660806', 'CHI: 0104966950', 'CHI: 1806'],
  },
};
