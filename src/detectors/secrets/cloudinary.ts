import type { DetectorInput } from '../../model/detector.ts';

export const cloudinary: DetectorInput[] = [
  {
    id: 'cloudinary-url',
    dataType: 'secret/cloudinary-url',
    name: 'Cloudinary address with API secret',
    keywords: ['cloudinary://'],
    pattern: String.raw`cloudinary://\d{10,20}:(?<value>[A-Za-z0-9_-]{20,40})@[a-z0-9_-]{1,80}`,
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
