import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const square: DetectorInput[] = [
  {
    id: 'square-token',
    dataType: 'secret/square-token',
    name: 'Square access token',
    keywords: ['eaaa', 'sq0atp-', 'sq0csp-', 'sq0idp-'],
    pattern: aloneUrlSafe('(?:EAAA[A-Za-z0-9_-]{60}|sq0atp-[A-Za-z0-9_-]{22}|sq0csp-[A-Za-z0-9_-]{43})'),
    validator: 'mixed',
    confidence: 0.92,
    tags: ['credential'],
  },
];
