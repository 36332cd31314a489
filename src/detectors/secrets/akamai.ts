import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const akamai: DetectorInput[] = [
  {
    id: 'akamai-client-token',
    dataType: 'secret/akamai-client-token',
    name: 'Akamai EdgeGrid client or access token',
    keywords: ['akab-'],
    pattern: alone('akab-[a-z0-9]{16}-[a-z0-9]{16}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
