import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const sendgrid: DetectorInput[] = [
  {
    id: 'sendgrid-api-key',
    dataType: 'secret/sendgrid-api-key',
    name: 'SendGrid API key',
    keywords: ['sg.'],
    pattern: aloneUrlSafe(String.raw`SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16,64}`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
