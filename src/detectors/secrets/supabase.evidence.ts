import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const supabaseEvidence: Record<string, Evidence> = {
  'supabase-token': {
    source: 'https://supabase.com/docs/guides/api/api-keys',
    hits: [`sbp_${madeUp(40, hex)}`, `sb_secret_${madeUp(31)}`],
    misses: ['sbp_x', `sb_publishable_${madeUp(31)}`],
  },
};
