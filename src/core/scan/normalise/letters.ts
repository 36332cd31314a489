import { writeMark } from './combining-marks.ts';
import {
  asciiOf,
  classOf,
  combining,
  compatible,
  homoglyph,
  invisible,
  otherDigit,
  separator,
  surrogate,
  wideSign,
} from './letter-classes.ts';
import { asciiOfPair, asciiOfSeparator, singleAscii } from './letter-meanings.ts';
import { isInLatinWord } from './mixed-word.ts';
import { type Notation, nextAt } from './notation.ts';
import { isDigit, isWordSign } from './text-signs.ts';

const beyondLatin = /[^\0-\xff]/g;
const beyondAscii = /[^\0-\x7f]/g;
/** How many code units are looked at one by one before the next one beyond ASCII is searched for again. */
const block = 128;

/**
 * The next offset at or after `from` of a class; homoglyphs only beside ASCII letters, digits or underscores. The
 * text's length when there is none.
 */
function nextOfClass(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    beyondAscii.lastIndex = at;
    if (!beyondAscii.test(text)) break;
    at = beyondAscii.lastIndex - 1;
    const end = Math.min(at + block, text.length);
    for (; at < end; at++) {
      const kind = classOf[text.charCodeAt(at)]!;
      if (kind < homoglyph) continue;
      if (kind > homoglyph || isBesideWord(text, at)) return at;
    }
  }
  return text.length;
}

const isBesideWord = (text: string, at: number) =>
  isWordSign(text.charCodeAt(at - 1)) || isWordSign(text.charCodeAt(at + 1));

/** Whether the character of this class at `at` disguises a value; in its own script it is what it should be. */
function isDisguise(text: string, at: number, kind: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  switch (kind) {
    case invisible:
      return before > 32 && before < 127 && goesOn(text.charCodeAt(at + 1));
    case compatible:
      return text.charCodeAt(at) >= 0x2460;
    case otherDigit:
      return classOf[before] === otherDigit || isDigit(before);
    case combining:
      return isWordSign(before);
    case homoglyph:
      return isInLatinWord(text, at);
    case separator:
      return isDigit(before) && isDigit(text.charCodeAt(at + 1)) && isOneOfSeparators(text, at);
    default:
      return asciiOfPair(text, at) > 0;
  }
}

/** Whether a value may go on with this code unit: ASCII that is no space, or something in disguise. */
const goesOn = (code: number) => (code > 32 && code < 127) || classOf[code]! > 0;

/** Whether another of its kind divides digits nearby; a single one makes a range. */
function isOneOfSeparators(text: string, at: number): boolean {
  for (const step of [-1, 1]) {
    let other = at + step;
    while (Math.abs(other - at) < 7 && isDigit(text.charCodeAt(other))) other += step;
    if (text.charCodeAt(other) === text.charCodeAt(at) && isDigit(text.charCodeAt(other + step))) return true;
  }
  return false;
}

function end(text: string, at: number): number {
  const code = text.charCodeAt(at);
  switch (classOf[code]) {
    case 0:
      return at;
    case homoglyph:
      return isInLatinWord(text, at) ? at + 1 : at;
    case compatible:
    case wideSign:
      return singleAscii(text[at]!) > 0 ? at + 1 : at;
    case separator:
      return isDisguise(text, at, separator) || code === 0x3000 ? at + 1 : at;
    case surrogate:
      return asciiOfPair(text, at) > 0 ? at + 2 : at;
    default:
      return at + 1;
  }
}

/**
 * What is not ASCII and stands for something that is: invisible characters, full-width and mathematical letters,
 * digits of every script, letters of other alphabets inside Latin words, combining marks, spaces and dashes
 * between digits.
 */
export const letters: Notation = {
  next(text, from) {
    beyondLatin.lastIndex = from;
    if (!beyondLatin.test(text)) return -1;
    let at = nextOfClass(text, beyondLatin.lastIndex - 1);
    for (; at < text.length; at = nextOfClass(text, at + 1)) {
      if (isDisguise(text, at, classOf[text.charCodeAt(at)]!) && end(text, at) > at) return at;
    }
    return -1;
  },
  end,
  write(text, at, to, into) {
    const code = text.charCodeAt(at);
    switch (classOf[code]) {
      case invisible:
        return into.leaveOut();
      case combining:
        return writeMark(text, at, into);
      case compatible:
      case wideSign:
        return into.put(singleAscii(text[at]!), at, to);
      case separator:
        return into.put(asciiOfSeparator(code), at, to);
      case surrogate:
        return into.put(asciiOfPair(text, at), at, to);
      default:
        return into.put(asciiOf[code]!, at, to);
    }
  },
};

const latin = (sign: string): Notation => ({
  ...letters,
  next: nextAt(sign, (text, at) => isDisguise(text, at, classOf[sign.charCodeAt(0)]!)),
});

/** The only ones that stand in a text without a character beyond Latin-1. */
export const softHyphens = latin('\u00ad');
export const middleDots = latin('\u00b7');
