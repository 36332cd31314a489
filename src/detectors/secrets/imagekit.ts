import type { DetectorInput } from '../../model/detector.ts';

export const imagekit: DetectorInput[] = [
  {
    id: 'imagekit-private-key',
    dataType: 'secret/imagekit-private-key',
    name: 'ImageKit private key',
    keywords: ['private_'],
    pattern: '(?<![A-Za-z0-9])private_[A-Za-z0-9+/]{27}=(?![A-Za-z0-9=])',
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
