import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const deepseek: DetectorInput[] = [
  {
    id: 'deepseek-api-key',
    dataType: 'secret/deepseek-api-key',
    name: 'DeepSeek API key',
    keywords: ['sk-'],
    pattern: alone('sk-[0-9a-f]{32}'),
    validator: 'mixed',
    context: { words: ['deepseek', 'deepseek_api_key'], window: 120 },
    confidence: 0.85,
    tags: ['credential'],
  },
];
