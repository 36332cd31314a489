import type { DetectorInput } from '../model/detector.ts';

/** ASCII letters and the space as tag characters (U+E0000 above ASCII), invisible to people. */
const tagLetters = [...' abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) =>
  String.fromCodePoint(0xe0000 + letter.charCodeAt(0)),
);

export const hiddenText: DetectorInput[] = [
  {
    id: 'unicode-tag-characters',
    dataType: 'injection/hidden-text',
    name: 'Hidden text',
    keywords: tagLetters,
    pattern: '(?<!\\ud83c\\udff4|\\udb40[\\udc00-\\udc7f])(?:\\udb40[\\udc00-\\udc7f]){4,4000}',
    confidence: 0.9,
  },
];
