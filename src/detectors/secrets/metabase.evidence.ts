import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const metabaseEvidence: Record<string, Evidence> = {
  'metabase-api-key': {
    source: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
    hits: [`mb_${madeUp(43)}=`, `METABASE_API_KEY=mb_${madeUp(43)}=`],
    misses: [`mb_${madeUp(5)}`, 'mb_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
