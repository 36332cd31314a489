import type { DetectorInput } from '../../model/detector.ts';

export const emails: DetectorInput[] = [
  {
    id: 'email',
    dataType: 'pii/email',
    name: 'Email address',
    keywords: ['@'],
    pattern: String.raw`(?<![A-Za-z0-9._%+\u00c0-\u024f-])[A-Za-z0-9._%+\u00c0-\u024f-]{1,64}@(?:[A-Za-z0-9\u00c0-\u024f-]{1,63}\.){1,4}[A-Za-z]{2,24}(?![\w@-])`,
    reach: 64,
    validator: 'email',
    confidence: 0.85,
    tags: ['gdpr'],
  },
];
