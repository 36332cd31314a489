import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const pinecone: DetectorInput[] = [
  {
    id: 'pinecone-api-key',
    dataType: 'secret/pinecone-api-key',
    name: 'Pinecone API key',
    keywords: ['pcsk_'],
    pattern: alone('pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{55,75}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
