import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const openrouter: DetectorInput[] = [
  {
    id: 'openrouter-api-key',
    dataType: 'secret/openrouter-api-key',
    name: 'OpenRouter API key',
    keywords: ['sk-or-'],
    pattern: alone('sk-or-v1-[0-9a-f]{64}'),
    confidence: 0.975,
    tags: ['credential'],
  },
];
