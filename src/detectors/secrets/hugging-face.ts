import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const huggingFace: DetectorInput[] = [
  {
    id: 'hugging-face-token',
    dataType: 'secret/hugging-face-token',
    name: 'Hugging Face user access token',
    keywords: ['hf_'],
    pattern: alone('hf_[A-Za-z]{34}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'hugging-face-organization-token',
    dataType: 'secret/hugging-face-token',
    name: 'Hugging Face organization token',
    keywords: ['api_org_'],
    pattern: alone('api_org_[A-Za-z]{34}'),
    confidence: 0.975,
    tags: ['credential'],
  },
];
