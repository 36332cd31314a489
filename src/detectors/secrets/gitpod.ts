import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const gitpod: DetectorInput[] = [
  {
    id: 'gitpod-token',
    dataType: 'secret/gitpod-token',
    name: 'Gitpod personal access token',
    keywords: ['gitpod_pat_'],
    pattern: aloneUrlSafe(String.raw`gitpod_pat_[A-Za-z0-9_-]{30,80}(?:\.[A-Za-z0-9_-]{20,80})?`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
