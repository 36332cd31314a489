import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const gocardless: DetectorInput[] = [
  {
    id: 'gocardless-access-token',
    dataType: 'secret/gocardless-access-token',
    name: 'GoCardless access token',
    keywords: ['live_', 'sandbox_'],
    pattern: aloneUrlSafe('(?:live|sandbox)_[A-Za-z0-9_-]{40}'),
    validator: 'mixed',
    context: { words: ['gocardless'], window: 120, required: true },
    confidence: 0.95,
    tags: ['credential'],
  },
];
