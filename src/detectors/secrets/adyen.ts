import type { DetectorInput } from '../../model/detector.ts';

export const adyen: DetectorInput[] = [
  {
    id: 'adyen-api-key',
    dataType: 'secret/adyen-api-key',
    name: 'Adyen API key',
    keywords: ['aqe'],
    pattern: String.raw`(?<![A-Za-z0-9+/])AQE[A-Za-z0-9+/]{40,200}={0,2}-[A-Za-z0-9+/]{20,60}={0,2}-[^\s"'\x60,;]{8,32}`,
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
