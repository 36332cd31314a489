import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const resend: DetectorInput[] = [
  {
    id: 'resend-api-key',
    dataType: 'secret/resend-api-key',
    name: 'Resend API key',
    keywords: ['re_'],
    pattern: alone('re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
