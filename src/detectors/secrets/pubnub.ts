import type { DetectorInput } from '../../model/detector.ts';

export const pubnub: DetectorInput[] = [
  {
    id: 'pubnub-secret-key',
    dataType: 'secret/pubnub-secret-key',
    name: 'PubNub secret key',
    keywords: ['sec-c-'],
    pattern: '(?<![A-Za-z0-9])sec-c-[A-Za-z0-9+/]{46,50}={0,2}(?![A-Za-z0-9])',
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
