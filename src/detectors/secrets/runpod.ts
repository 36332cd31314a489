import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const runpod: DetectorInput[] = [
  {
    id: 'runpod-api-key',
    dataType: 'secret/runpod-api-key',
    name: 'RunPod API key',
    keywords: ['rpa_'],
    pattern: alone('rpa_[A-Z0-9]{36,46}[a-z0-9]{0,10}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
