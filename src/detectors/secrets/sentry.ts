import type { DetectorInput } from '../../model/detector.ts';
import { alone, aloneUrlSafe } from '../parts.ts';

export const sentry: DetectorInput[] = [
  {
    id: 'sentry-token',
    dataType: 'secret/sentry-token',
    name: 'Sentry organization token',
    keywords: ['sntrys_'],
    pattern: aloneUrlSafe('sntrys_[A-Za-z0-9+/=_-]{40,400}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'sentry-user-token',
    dataType: 'secret/sentry-token',
    name: 'Sentry user auth token',
    keywords: ['sntryu_'],
    pattern: alone('sntryu_[0-9a-f]{64}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'sentry-dsn-secret',
    dataType: 'secret/sentry-dsn-secret',
    name: 'Sentry DSN with secret',
    keywords: ['://'],
    pattern: String.raw`(?<=https)://[0-9a-f]{32}:(?<value>[0-9a-f]{32})@(?:[\w-]{1,40}\.){0,3}(?:sentry\.io|sentry\.[\w.-]{2,60})/`,
    validator: 'mixed',
    context: { words: ['sentry'], window: 120, required: true },
    confidence: 0.96,
    tags: ['credential'],
  },
];
