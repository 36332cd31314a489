import type { DetectorInput } from '../../model/detector.ts';
import { uuidShape } from '../parts.ts';

export const loggly: DetectorInput[] = [
  {
    id: 'loggly-url',
    dataType: 'secret/loggly-url',
    name: 'Loggly address with token',
    keywords: ['.loggly.com/inputs/', '.loggly.com/bulk/'],
    pattern: String.raw`\.loggly\.com/(?:inputs|bulk)/(?<value>${uuidShape})`,
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
