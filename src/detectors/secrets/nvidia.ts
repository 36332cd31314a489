import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const nvidia: DetectorInput[] = [
  {
    id: 'nvidia-api-key',
    dataType: 'secret/nvidia-api-key',
    name: 'NVIDIA API key',
    keywords: ['nvapi-'],
    pattern: aloneUrlSafe('nvapi-[A-Za-z0-9_-]{56,80}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
