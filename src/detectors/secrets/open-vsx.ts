import type { DetectorInput } from '../../model/detector.ts';
import { alone, uuidShape } from '../parts.ts';

export const openVsx: DetectorInput[] = [
  {
    id: 'open-vsx-token',
    dataType: 'secret/open-vsx-token',
    name: 'Open VSX access token',
    keywords: ['ovsxat_'],
    pattern: alone(`ovsxat_${uuidShape}`),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
