import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const intercomEvidence: Record<string, Evidence> = {
  'intercom-access-token': {
    source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    hits: [`dG9rO${madeUp(54)}=`, `export INTERCOM_ACCESS_TOKEN='dG9rO${madeUp(54)}='`],
    misses: [`dG9rO${madeUp(5)}`, 'dG9rOxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
