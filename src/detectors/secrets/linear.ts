import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const linear: DetectorInput[] = [
  {
    id: 'linear-api-key',
    dataType: 'secret/linear-api-key',
    name: 'Linear API key',
    keywords: ['lin_api_'],
    pattern: alone('lin_api_[A-Za-z0-9]{40,64}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'linear-oauth-token',
    dataType: 'secret/linear-api-key',
    name: 'Linear OAuth token',
    keywords: ['lin_oauth_'],
    pattern: alone('lin_oauth_[A-Za-z0-9]{40,64}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'linear-webhook-secret',
    dataType: 'secret/linear-webhook-secret',
    name: 'Linear webhook signing secret',
    keywords: ['lin_wh_'],
    pattern: alone('lin_wh_[A-Za-z0-9]{16,64}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
