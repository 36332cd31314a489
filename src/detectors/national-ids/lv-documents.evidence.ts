import type { Evidence } from '../../model/detector.ts';

export const nationalIdsLvDocumentsEvidence: Record<string, Evidence> = {
  'lv-passport': {
    source: 'Council of the EU, PRADO: Latvian passport',
    hits: ['Pases numurs: LV1218175', 'Latvian passport LV0092030'],
    misses: ['order LV0092030', 'Pases numurs: LV12181750000000'],
  },
  'lv-identity-card': {
    source: 'Council of the EU, PRADO: Latvian identity card',
    hits: ['Personas apliecība: PA3069548', 'Latvian identity card PA8744340'],
    misses: ['order PA8744340', 'Personas apliecība: PA30695480000000'],
  },
};
