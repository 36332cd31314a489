import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const huggingFace: DetectorInput[] = [
  {
    id: 'hugging-face-token',
    dataType: 'secret/hugging-face-token',
    name: 'Hugging Face token',
    keywords: ['hf_', 'api_org_'],
    pattern: alone('(?:hf_|api_org_)[A-Za-z]{34}'),
    confidence: 0.95,
    tags: ['credential'],
  },
];
