import type { DetectorInput } from '../../model/detector.ts';

export const backblaze: DetectorInput[] = [
  {
    id: 'backblaze-application-key',
    dataType: 'secret/backblaze-application-key',
    name: 'Backblaze B2 application key',
    keywords: ['k00'],
    pattern: String.raw`(?<![A-Za-z0-9+/])K00\d[A-Za-z0-9/+]{27}(?![A-Za-z0-9+/])`,
    validator: 'mixed',
    context: {
      words: ['backblaze', 'b2', 'backblazeb2', 'b2_application_key', 'applicationkey'],
      window: 120,
      required: true,
    },
    confidence: 0.93,
    tags: ['credential'],
  },
];
