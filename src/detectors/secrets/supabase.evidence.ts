import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const supabaseEvidence: Record<string, Evidence> = {
  'supabase-token': {
    source: 'https://supabase.com/docs/guides/api/api-keys',
    hits: [`sbp_${madeUp(40, hex)}`, `SUPABASE_ACCESS_TOKEN=sbp_${madeUp(40, hex)}`],
    misses: ['sbp_x', `sb_publishable_${madeUp(31)}`],
  },
  'supabase-secret-key': {
    source: 'https://supabase.com/docs/guides/api/api-keys',
    hits: [`sb_secret_${madeUp(31)}`, `supabase_secret_key: sb_secret_${madeUp(31)}`],
    misses: [`sb_secret_${madeUp(5)}`, 'sb_secret_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsb_secret_${madeUp(31)}`],
  },
};
