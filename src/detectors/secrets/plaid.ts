import type { DetectorInput } from '../../model/detector.ts';
import { alone, uuidShape } from '../parts.ts';

export const plaid: DetectorInput[] = [
  {
    id: 'plaid-access-token',
    dataType: 'secret/plaid-access-token',
    name: 'Plaid access token',
    keywords: ['access-sandbox-', 'access-production-', 'access-development-'],
    pattern: alone('access-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'plaid-link-token',
    dataType: 'secret/plaid-link-token',
    name: 'Plaid link token',
    keywords: ['link-sandbox-', 'link-production-', 'link-development-'],
    pattern: alone(`link-(?:sandbox|development|production)-${uuidShape}`),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
  {
    id: 'plaid-public-token',
    dataType: 'secret/plaid-public-token',
    name: 'Plaid public token',
    keywords: ['public-sandbox-', 'public-production-', 'public-development-'],
    pattern: alone(`public-(?:sandbox|development|production)-${uuidShape}`),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
  {
    id: 'plaid-processor-token',
    dataType: 'secret/plaid-processor-token',
    name: 'Plaid processor token',
    keywords: ['processor-sandbox-', 'processor-production-', 'processor-development-'],
    pattern: alone(`processor-(?:sandbox|development|production)-${uuidShape}`),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
