import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const groq: DetectorInput[] = [
  {
    id: 'groq-api-key',
    dataType: 'secret/groq-api-key',
    name: 'Groq API key',
    keywords: ['gsk_'],
    pattern: alone('gsk_[A-Za-z0-9]{52}'),
    confidence: 0.975,
    tags: ['credential'],
  },
];
