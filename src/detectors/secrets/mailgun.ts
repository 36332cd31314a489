import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const mailgun: DetectorInput[] = [
  {
    id: 'mailgun-api-key',
    dataType: 'secret/mailgun-api-key',
    name: 'Mailgun API key',
    keywords: ['key-', 'pubkey-'],
    pattern: alone('(?:pub)?key-[0-9a-f]{32}'),
    confidence: 0.9,
    tags: ['credential'],
  },
];
