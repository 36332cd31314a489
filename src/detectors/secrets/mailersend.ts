import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const mailersend: DetectorInput[] = [
  {
    id: 'mailersend-api-token',
    dataType: 'secret/mailersend-api-token',
    name: 'MailerSend API token',
    keywords: ['mlsn.'],
    pattern: alone(String.raw`mlsn\.[0-9a-f]{64}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
