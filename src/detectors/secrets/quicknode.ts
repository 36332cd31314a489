import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const quicknode: DetectorInput[] = [
  {
    id: 'quicknode-api-key',
    dataType: 'secret/quicknode-api-key',
    name: 'QuickNode API key',
    keywords: ['qn_'],
    pattern: alone('QN_[0-9a-f]{32}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
