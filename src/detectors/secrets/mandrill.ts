import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const mandrill: DetectorInput[] = [
  {
    id: 'mandrill-api-key',
    dataType: 'secret/mandrill-api-key',
    name: 'Mailchimp Transactional (Mandrill) API key',
    keywords: ['md-'],
    pattern: aloneUrlSafe('md-[A-Za-z0-9_-]{22}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
