import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const clerk: DetectorInput[] = [
  {
    id: 'clerk-secret-key',
    dataType: 'secret/clerk-secret-key',
    name: 'Clerk secret key',
    keywords: ['sk_live_', 'sk_test_'],
    pattern: alone('sk_(?:live|test)_[A-Za-z0-9]{40,50}'),
    validator: 'mixed',
    context: { words: ['clerk', 'clerk_secret_key', 'clerk_api_key'], window: 120, required: true },
    confidence: 0.96,
    tags: ['credential'],
  },
];
