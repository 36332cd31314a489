import type { DetectorInput } from '../../model/detector.ts';

export const line: DetectorInput[] = [
  {
    id: 'line-channel-token',
    dataType: 'secret/line-channel-token',
    name: 'LINE channel access token',
    keywords: ['db04t89/1o/w1cdnyilfu='],
    pattern: '(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{120,160}dB04t89/1O/w1cDnyilFU=',
    reach: 160,
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
