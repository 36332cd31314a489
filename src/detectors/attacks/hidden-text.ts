import type { DetectorInput } from '../../model/detector.ts';

export const hiddenText: DetectorInput[] = [
  {
    id: 'unicode-tag-characters',
    dataType: 'injection/hidden-text',
    name: 'Hidden text',
    keywords: ['\udb40'],
    pattern: String.raw`(?<!\ud83c\udff4|\udb40[\udc00-\udc7f])(?:\udb40[\udc00-\udc7f]){4,4000}`,
    confidence: 0.9,
  },
];
