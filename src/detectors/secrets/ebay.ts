import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const ebay: DetectorInput[] = [
  {
    id: 'ebay-cert-id',
    dataType: 'secret/ebay-cert-id',
    name: 'eBay client secret (Cert ID)',
    keywords: ['prd-', 'sbx-'],
    pattern: alone('(?:PRD|SBX)-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
  {
    id: 'ebay-user-token',
    dataType: 'secret/ebay-user-token',
    name: 'eBay user token',
    keywords: ['v^1.1#i^1#'],
    pattern: String.raw`v\^1\.1#i\^1#[A-Za-z0-9+/=#^]{100,3000}`,
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
