import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const xTwitter: DetectorInput[] = [
  {
    id: 'twitter-bearer-token',
    dataType: 'secret/twitter-bearer-token',
    name: 'X (Twitter) bearer token',
    keywords: ['aaaaaaaaaaaaaaaaaaaa'],
    pattern: alone(String.raw`A{20,25}(?=[A-Za-z%]{0,40}\d)(?=[A-Z0-9%]{0,40}[a-z])[A-Za-z0-9%]{60,120}`),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'twitter-access-token',
    dataType: 'secret/twitter-access-token',
    name: 'X (Twitter) access token',
    trigger: 'digits',
    minDigits: 8,
    pattern: String.raw`(?<![\w-])\d{8,20}-[A-Za-z0-9]{40}(?![\w-])`,
    validator: 'mixed',
    context: { words: ['twitter', 'tweepy', 'twit', 'twurl'], window: 120, required: true },
    confidence: 0.94,
    tags: ['credential'],
  },
];
