import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const onfido: DetectorInput[] = [
  {
    id: 'onfido-api-token',
    dataType: 'secret/onfido-api-token',
    name: 'Onfido API token',
    keywords: ['api_live.', 'api_sandbox.', 'api_live_', 'api_sandbox_'],
    pattern: aloneUrlSafe(
      String.raw`api_(?:live|sandbox)(?:_[a-z]{2})?\.[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{32}`,
    ),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
