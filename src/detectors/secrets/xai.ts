import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const xai: DetectorInput[] = [
  {
    id: 'xai-api-key',
    dataType: 'secret/xai-api-key',
    name: 'xAI API key',
    keywords: ['xai-'],
    pattern: alone('xai-[A-Za-z0-9]{80}'),
    confidence: 0.975,
    tags: ['credential'],
  },
];
