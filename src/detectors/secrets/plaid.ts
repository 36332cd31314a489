import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const plaid: DetectorInput[] = [
  {
    id: 'plaid-access-token',
    dataType: 'secret/plaid-access-token',
    name: 'Plaid access token',
    keywords: ['access-sandbox-', 'access-production-', 'access-development-'],
    pattern: alone('access-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
    confidence: 0.95,
    tags: ['credential'],
  },
];
