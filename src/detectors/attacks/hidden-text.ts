import type { DetectorInput } from '../../model/detector.ts';

/** Letters of Hebrew, Arabic and their neighbours. */
const rightToLeft = String.raw`[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]`;
/** Characters without a glyph, which no word needs several of in a row. */
const invisible = String.raw`[\u200b-\u200f\u2060-\u2064\ufeff\u180e\u3164\u115f\u1160\uffa0\u00ad]`;

export const hiddenText: DetectorInput[] = [
  {
    id: 'unicode-tag-characters',
    dataType: 'injection/hidden-text',
    name: 'Hidden text',
    keywords: ['\udb40'],
    pattern: String.raw`(?<!\ud83c\udff4|\udb40[\udc00-\udc7f])(?:\udb40[\udc00-\udc7f]){4,4000}`,
    confidence: 0.9,
  },
  {
    id: 'hidden-in-variation-selectors',
    dataType: 'injection/hidden-text',
    name: 'Hidden text',
    keywords: ['\udb40', ...Array.from({ length: 16 }, (_, index) => String.fromCharCode(0xfe00 + index))],
    pattern: String.raw`(?:(?:\udb40[\udd00-\uddef]|[\ufe00-\ufe0f]){4,4000})`,
    confidence: 0.9,
  },
  {
    id: 'hidden-in-zero-width-characters',
    dataType: 'injection/hidden-text',
    name: 'Hidden text',
    keywords: [
      '\u200b',
      '\u200c',
      '\u200d',
      '\u2060',
      '\u2061',
      '\u2062',
      '\u2063',
      '\u2064',
      '\ufeff\ufeff',
      '\u3164',
      '\u180e',
    ],
    pattern: `(?:${invisible}{6,4000}|${String.raw`(?<=[A-Za-z])[\u200b\u200c\u2060\ufeff](?:[A-Za-z]{1,2}[\u200b\u200c\u2060\ufeff]){3,400}`})`,
    confidence: 0.85,
  },
  {
    id: 'bidi-override',
    dataType: 'injection/hidden-text',
    name: 'Text shown in another order than it stands',
    keywords: ['\u202e', '\u202d', '\u2067'],
    pattern: String.raw`(?:[\u202e\u2067]|\u202d(?![\d+()\s./-]{3,40}\u202c))(?<!${rightToLeft}[^\n]{0,60}.)(?![^\n]{0,60}${rightToLeft})[^\n]{0,120}`,
    confidence: 0.85,
  },
  {
    id: 'concealed-terminal-text',
    dataType: 'injection/hidden-text',
    name: 'Hidden text',
    keywords: ['\u001b[', '\\x1b[8', '\\e[8', '\\033[8'],
    pattern: String.raw`(?:\x1b|\\x1b|\\e|\\033)\[(?:\d;){0,2}8m(?![\"'\x60])[^\n]{4,400}`,
    confidence: 0.8,
  },
];
