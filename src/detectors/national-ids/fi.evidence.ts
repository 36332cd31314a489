import type { Evidence } from '../../model/detector.ts';

export const nationalIdsFiEvidence: Record<string, Evidence> = {
  'fi-hetu': {
    source: 'Digital and Population Data Services Agency, the personal identity code',
    hits: ['HETU: 131052-308T', 'henkilötunnus 010594A9021', 'see 131052-308T below'],
    misses: ['HETU: 220363-4100', 'HETU: 1310'],
  },
};
