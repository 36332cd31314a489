import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const codesandbox: DetectorInput[] = [
  {
    id: 'codesandbox-token',
    dataType: 'secret/codesandbox-token',
    name: 'CodeSandbox API token',
    keywords: ['csb_v1_'],
    pattern: aloneUrlSafe('csb_v1_[A-Za-z0-9_-]{30,80}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
