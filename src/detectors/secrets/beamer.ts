import type { DetectorInput } from '../../model/detector.ts';
import { assigned } from '../parts.ts';

export const beamer: DetectorInput[] = [
  {
    id: 'beamer-api-key',
    dataType: 'secret/beamer-api-key',
    name: 'Beamer API key',
    keywords: ['beamer'],
    pattern: assigned('beamer', 'b_[A-Za-z0-9+=_/-]{44}'),
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
