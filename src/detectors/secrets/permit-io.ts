import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const permitIo: DetectorInput[] = [
  {
    id: 'permit-api-key',
    dataType: 'secret/permit-api-key',
    name: 'Permit.io API key',
    keywords: ['permit_key_'],
    pattern: alone('permit_key_[A-Za-z0-9]{50,120}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
