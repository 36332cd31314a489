import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const telnyx: DetectorInput[] = [
  {
    id: 'telnyx-api-key',
    dataType: 'secret/telnyx-api-key',
    name: 'Telnyx API key',
    keywords: ['key0'],
    pattern: aloneUrlSafe('KEY0[0-9A-F]{24,40}_[A-Za-z0-9]{22}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
