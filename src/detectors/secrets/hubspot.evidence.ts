import type { Evidence } from '../../model/detector.ts';
import { uuid } from '../made-up.ts';

export const hubspotEvidence: Record<string, Evidence> = {
  'hubspot-token': {
    source: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
    hits: [`pat-na1-${uuid}`, `pat-eu1-${uuid}`],
    misses: ['pat-na1-x', 'pat-name'],
  },
};
