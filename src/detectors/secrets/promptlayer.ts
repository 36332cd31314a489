import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const promptlayer: DetectorInput[] = [
  {
    id: 'promptlayer-api-key',
    dataType: 'secret/promptlayer-api-key',
    name: 'PromptLayer API key',
    keywords: ['pl_'],
    pattern: alone('pl_[0-9a-f]{32}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
