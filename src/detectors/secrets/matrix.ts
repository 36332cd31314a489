import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const matrix: DetectorInput[] = [
  {
    id: 'matrix-access-token',
    dataType: 'secret/matrix-access-token',
    name: 'Matrix (Synapse) access token',
    keywords: ['syt_'],
    pattern: '(?<![A-Za-z0-9])syt_[A-Za-z0-9+/=_-]{2,120}_[A-Za-z]{20}_[A-Za-z0-9]{6}(?![A-Za-z0-9])',
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'matrix-refresh-token',
    dataType: 'secret/matrix-refresh-token',
    name: 'Matrix (Synapse) refresh token',
    keywords: ['syr_'],
    pattern: '(?<![A-Za-z0-9])syr_[A-Za-z0-9+/=_-]{2,120}_[A-Za-z]{20}_[A-Za-z0-9]{6}(?![A-Za-z0-9])',
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'matrix-authentication-service-token',
    dataType: 'secret/matrix-authentication-service-token',
    name: 'Matrix Authentication Service token',
    keywords: ['mat_', 'mct_', 'mar_', 'mcr_'],
    pattern: alone('m[ac][tr]_[A-Za-z0-9]{30}_[A-Za-z0-9]{6}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
