import type { DetectorInput } from '../../model/detector.ts';

export const roblox: DetectorInput[] = [
  {
    id: 'roblox-session-cookie',
    dataType: 'secret/roblox-session-cookie',
    name: 'Roblox session cookie',
    keywords: ['_|warning:-do-not-share-this.'],
    pattern: String.raw`_\|WARNING:-DO-NOT-SHARE-THIS\.[A-Za-z.-]{20,160}\|_[A-Za-z0-9_-]{100,2000}`,
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
