import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const vault: DetectorInput[] = [
  {
    id: 'vault-token',
    dataType: 'secret/vault-token',
    name: 'HashiCorp Vault token',
    keywords: ['hvs.', 'hvb.', 'hvr.'],
    pattern: aloneUrlSafe(String.raw`hv[sbr]\.[A-Za-z0-9_-]{24,300}`),
    validator: 'mixed',
    confidence: 0.95,
    tags: ['credential'],
  },
];
