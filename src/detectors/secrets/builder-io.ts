import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const builderIo: DetectorInput[] = [
  {
    id: 'builder-private-key',
    dataType: 'secret/builder-private-key',
    name: 'Builder.io private key',
    keywords: ['bpk-'],
    pattern: alone('bpk-[0-9a-f]{32}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
