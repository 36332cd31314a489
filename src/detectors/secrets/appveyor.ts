import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const appveyor: DetectorInput[] = [
  {
    id: 'appveyor-api-token',
    dataType: 'secret/appveyor-api-token',
    name: 'AppVeyor API token',
    keywords: ['v2.'],
    pattern: alone(String.raw`v2\.[a-z0-9]{20}`),
    validator: 'mixed',
    context: { words: ['appveyor', 'appveyor_token', 'appveyor_api_token'], window: 120, required: true },
    confidence: 0.92,
    tags: ['credential'],
  },
];
