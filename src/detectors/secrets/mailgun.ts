import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const mailgun: DetectorInput[] = [
  {
    id: 'mailgun-api-key',
    dataType: 'secret/mailgun-api-key',
    name: 'Mailgun API key',
    keywords: ['key-', 'pubkey-'],
    pattern: alone('(?:pub)?key-[0-9a-f]{32}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'mailgun-private-key',
    dataType: 'secret/mailgun-private-key',
    name: 'Mailgun API key',
    trigger: 'runs',
    pattern: '(?<![A-Za-z0-9-])[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}(?![A-Za-z0-9-])',
    validator: 'mixed',
    context: { words: ['mailgun', 'mailgun_api_key', 'mg'], window: 160, required: true },
    confidence: 0.95,
    tags: ['credential'],
  },
];
