import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const linear: DetectorInput[] = [
  {
    id: 'linear-api-key',
    dataType: 'secret/linear-api-key',
    name: 'Linear API key',
    keywords: ['lin_api_', 'lin_oauth_'],
    pattern: alone('lin_(?:api|oauth)_[A-Za-z0-9]{40,64}'),
    confidence: 0.97,
    tags: ['credential'],
  },
];
