import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const flagsmith: DetectorInput[] = [
  {
    id: 'flagsmith-server-key',
    dataType: 'secret/flagsmith-server-key',
    name: 'Flagsmith server-side environment key',
    keywords: ['ser.'],
    pattern: alone(String.raw`ser\.[A-Za-z0-9]{20,24}`),
    validator: 'entropy',
    confidence: 0.955,
    tags: ['credential'],
  },
];
