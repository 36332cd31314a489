import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const supabase: DetectorInput[] = [
  {
    id: 'supabase-token',
    dataType: 'secret/supabase-token',
    name: 'Supabase access token',
    keywords: ['sbp_'],
    pattern: aloneUrlSafe('sbp_(?:oauth_)?[a-f0-9]{40}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'supabase-secret-key',
    dataType: 'secret/supabase-token',
    name: 'Supabase secret key',
    keywords: ['sb_secret_'],
    pattern: aloneUrlSafe('sb_secret_[A-Za-z0-9_-]{31,40}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
