import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const jina: DetectorInput[] = [
  {
    id: 'jina-api-key',
    dataType: 'secret/jina-api-key',
    name: 'Jina AI API key',
    keywords: ['jina_'],
    pattern: aloneUrlSafe('jina_[0-9a-f]{32}[A-Za-z0-9_-]{24,32}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
