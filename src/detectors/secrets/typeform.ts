import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const typeform: DetectorInput[] = [
  {
    id: 'typeform-token',
    dataType: 'secret/typeform-token',
    name: 'Typeform personal access token',
    keywords: ['tfp_'],
    pattern: aloneUrlSafe('tfp_[A-Za-z0-9_.-]{40,64}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
