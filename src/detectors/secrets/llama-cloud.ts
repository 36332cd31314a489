import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const llamaCloud: DetectorInput[] = [
  {
    id: 'llama-cloud-api-key',
    dataType: 'secret/llama-cloud-api-key',
    name: 'LlamaCloud API key',
    keywords: ['llx-'],
    pattern: alone('llx-[A-Za-z0-9]{40,60}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
