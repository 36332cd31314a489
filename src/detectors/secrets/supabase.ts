import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const supabase: DetectorInput[] = [
  {
    id: 'supabase-token',
    dataType: 'secret/supabase-token',
    name: 'Supabase token',
    keywords: ['sbp_', 'sb_secret_'],
    pattern: aloneUrlSafe('(?:sbp_[a-f0-9]{40}|sb_secret_[A-Za-z0-9_-]{31,36})'),
    confidence: 0.97,
    tags: ['credential'],
  },
];
