import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const dify: DetectorInput[] = [
  {
    id: 'dify-app-key',
    dataType: 'secret/dify-app-key',
    name: 'Dify app API key',
    keywords: ['app-'],
    pattern: alone('app-[A-Za-z0-9]{24}'),
    validator: 'mixed',
    context: { words: ['dify', 'dify_api_key'], window: 120, required: true },
    confidence: 0.95,
    tags: ['credential'],
  },
  {
    id: 'dify-knowledge-key',
    dataType: 'secret/dify-knowledge-key',
    name: 'Dify knowledge API key',
    keywords: ['dataset-'],
    pattern: alone('dataset-[A-Za-z0-9]{24}'),
    validator: 'mixed',
    context: { words: ['dify', 'dify_api_key'], window: 120, required: true },
    confidence: 0.95,
    tags: ['credential'],
  },
];
