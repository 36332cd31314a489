import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe, assigned } from '../parts.ts';

export const heroku: DetectorInput[] = [
  {
    id: 'heroku-api-key',
    dataType: 'secret/heroku-api-key',
    name: 'Heroku API key',
    keywords: ['hrku-'],
    pattern: aloneUrlSafe('HRKU-[A-Za-z0-9_-]{36,60}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'heroku-api-key-in-context',
    dataType: 'secret/heroku-api-key-in-context',
    name: 'Heroku API key',
    keywords: ['heroku'],
    pattern: assigned('heroku', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
