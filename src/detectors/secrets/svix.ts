import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const svix: DetectorInput[] = [
  {
    id: 'svix-auth-token',
    dataType: 'secret/svix-auth-token',
    name: 'Svix authentication token',
    keywords: ['testsk_', 'sk_'],
    pattern: aloneUrlSafe(String.raw`(?:test)?sk_[A-Za-z0-9_-]{20,60}\.(?:us|eu|ca|au|in)`),
    validator: 'mixed',
    context: { words: ['svix'], window: 120, required: true },
    confidence: 0.95,
    tags: ['credential'],
  },
];
