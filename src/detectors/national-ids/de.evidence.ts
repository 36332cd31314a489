import type { Evidence } from '../../model/detector.ts';

export const nationalIdsDeEvidence: Record<string, Evidence> = {
  'de-tax-id': {
    source: '§ 139b AO; BZSt',
    hits: ['Steuer-ID: 86 095 742 719', 'IdNr. 47036892816'],
    misses: ['Rechnung 86095742719', 'Steuer-ID: 86095742718'],
  },
};
