import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const wix: DetectorInput[] = [
  {
    id: 'wix-api-key',
    dataType: 'secret/wix-api-key',
    name: 'Wix API key',
    keywords: ['ist.eyj'],
    pattern: aloneUrlSafe(
      String.raw`IST\.eyJ[A-Za-z0-9_-]{60,600}\.eyJ[A-Za-z0-9_-]{100,1500}\.[A-Za-z0-9_-]{100,800}`,
    ),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
