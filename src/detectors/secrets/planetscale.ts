import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const planetscale: DetectorInput[] = [
  {
    id: 'planetscale-token',
    dataType: 'secret/planetscale-token',
    name: 'PlanetScale password or token',
    keywords: ['pscale_pw_', 'pscale_tkn_', 'pscale_oauth_'],
    pattern: aloneUrlSafe('pscale_(?:pw|tkn|oauth)_[A-Za-z0-9_.=-]{32,64}'),
    confidence: 0.97,
    tags: ['credential'],
  },
];
