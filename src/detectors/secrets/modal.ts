import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const modal: DetectorInput[] = [
  {
    id: 'modal-token-id',
    dataType: 'secret/modal-token-id',
    name: 'Modal token id',
    keywords: ['ak-'],
    pattern: alone('ak-[A-Za-z0-9]{22}'),
    validator: 'mixed',
    context: { words: ['modal', 'modal_token_id'], window: 120, required: true },
    confidence: 0.9,
    tags: ['credential'],
  },
  {
    id: 'modal-token-secret',
    dataType: 'secret/modal-token-secret',
    name: 'Modal token secret',
    keywords: ['as-'],
    pattern: alone('as-[A-Za-z0-9]{22}'),
    validator: 'mixed',
    context: { words: ['modal', 'modal_token_secret'], window: 120, required: true },
    confidence: 0.95,
    tags: ['credential'],
  },
];
