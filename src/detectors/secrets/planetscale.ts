import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const planetscale: DetectorInput[] = [
  {
    id: 'planetscale-token',
    dataType: 'secret/planetscale-token',
    name: 'PlanetScale service token',
    keywords: ['pscale_tkn_'],
    pattern: aloneUrlSafe('pscale_tkn_[A-Za-z0-9_.=-]{32,64}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'planetscale-password',
    dataType: 'secret/planetscale-token',
    name: 'PlanetScale database password',
    keywords: ['pscale_pw_'],
    pattern: aloneUrlSafe('pscale_pw_[A-Za-z0-9_.=-]{32,64}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'planetscale-oauth-token',
    dataType: 'secret/planetscale-token',
    name: 'PlanetScale OAuth token',
    keywords: ['pscale_oauth_'],
    pattern: aloneUrlSafe('pscale_oauth_[A-Za-z0-9_.=-]{32,64}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
