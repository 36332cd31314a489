import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const mailchimp: DetectorInput[] = [
  {
    id: 'mailchimp-api-key',
    dataType: 'secret/mailchimp-api-key',
    name: 'Mailchimp API key',
    keywords: ['-us'],
    pattern: alone(String.raw`[0-9a-f]{32}-us\d{1,2}`),
    reach: 32,
    confidence: 0.975,
    tags: ['credential'],
  },
];
