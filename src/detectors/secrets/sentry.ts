import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const sentry: DetectorInput[] = [
  {
    id: 'sentry-token',
    dataType: 'secret/sentry-token',
    name: 'Sentry token',
    keywords: ['sntrys_', 'sntryu_'],
    pattern: aloneUrlSafe('(?:sntrys_[A-Za-z0-9+/=_-]{40,400}|sntryu_[a-f0-9]{64})'),
    confidence: 0.97,
    tags: ['credential'],
  },
];
