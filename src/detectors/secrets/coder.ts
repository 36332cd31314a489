import type { DetectorInput } from '../../model/detector.ts';
import { assigned } from '../parts.ts';

export const coder: DetectorInput[] = [
  {
    id: 'coder-session-token',
    dataType: 'secret/coder-session-token',
    name: 'Coder session token',
    keywords: ['coder'],
    pattern: assigned('coder', '[A-Za-z0-9]{10}-[A-Za-z0-9]{22}'),
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
