import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const square: DetectorInput[] = [
  {
    id: 'square-token',
    dataType: 'secret/square-token',
    name: 'Square access token',
    keywords: ['eaaa'],
    pattern: aloneUrlSafe('EAAA[A-Za-z0-9_-]{60}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'square-legacy-token',
    dataType: 'secret/square-token',
    name: 'Square access token',
    keywords: ['sq0atp-'],
    pattern: aloneUrlSafe('sq0atp-[A-Za-z0-9_-]{22}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'square-application-secret',
    dataType: 'secret/square-token',
    name: 'Square application secret',
    keywords: ['sq0csp-'],
    pattern: aloneUrlSafe('sq0csp-[A-Za-z0-9_-]{43}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
