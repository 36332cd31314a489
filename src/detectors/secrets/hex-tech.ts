import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const hexTech: DetectorInput[] = [
  {
    id: 'hex-api-token',
    dataType: 'secret/hex-api-token',
    name: 'Hex API token',
    keywords: ['hxtp_', 'hxtw_'],
    pattern: alone('hxt[pw]_[0-9a-f]{90,100}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
