import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const configcat: DetectorInput[] = [
  {
    id: 'configcat-sdk-key',
    dataType: 'secret/configcat-sdk-key',
    name: 'ConfigCat SDK key',
    keywords: ['configcat-sdk-1/'],
    pattern: aloneUrlSafe('configcat-sdk-1/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
