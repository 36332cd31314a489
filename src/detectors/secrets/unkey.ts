import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const unkey: DetectorInput[] = [
  {
    id: 'unkey-root-key',
    dataType: 'secret/unkey-root-key',
    name: 'Unkey root key',
    keywords: ['unkey_'],
    pattern: alone('unkey_[A-Za-z0-9]{20,48}'),
    validator: 'entropy',
    confidence: 0.955,
    tags: ['credential'],
  },
];
