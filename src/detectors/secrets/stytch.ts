import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const stytch: DetectorInput[] = [
  {
    id: 'stytch-secret',
    dataType: 'secret/stytch-secret',
    name: 'Stytch secret',
    keywords: ['secret-live-', 'secret-test-'],
    pattern: aloneUrlSafe('secret-(?:live|test)-[A-Za-z0-9_-]{35,48}={0,2}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
