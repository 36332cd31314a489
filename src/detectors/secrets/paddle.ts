import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const paddle: DetectorInput[] = [
  {
    id: 'paddle-api-key',
    dataType: 'secret/paddle-api-key',
    name: 'Paddle API key',
    keywords: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
    pattern: alone('pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'paddle-webhook-secret',
    dataType: 'secret/paddle-webhook-secret',
    name: 'Paddle notification secret',
    keywords: ['pdl_ntfset_'],
    pattern: '(?<![A-Za-z0-9])pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32}(?![A-Za-z0-9])',
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
