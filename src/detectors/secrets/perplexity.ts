import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const perplexity: DetectorInput[] = [
  {
    id: 'perplexity-api-key',
    dataType: 'secret/perplexity-api-key',
    name: 'Perplexity API key',
    keywords: ['pplx-'],
    pattern: alone('pplx-[A-Za-z0-9]{48}'),
    confidence: 0.975,
    tags: ['credential'],
  },
];
