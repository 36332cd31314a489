import type { DetectorInput } from '../../model/detector.ts';

export const okta: DetectorInput[] = [
  {
    id: 'okta-token',
    dataType: 'secret/okta-token',
    name: 'Okta API token',
    keywords: ['ssws', 'okta'],
    pattern: String.raw`(?:SSWS\s|okta)[\w\s"':=.-]{0,40}?(?<![A-Za-z0-9])(?<value>00[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])`,
    ignoreCase: true,
    validator: 'entropy',
    confidence: 0.955,
    tags: ['credential'],
  },
];
