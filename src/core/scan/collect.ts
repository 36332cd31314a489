import type { Automaton } from './automaton.ts';
import { NumberList } from './number-list.ts';

/** Where something might stand: what the one pass over the text leaves for the detectors. */
export interface Candidates {
  /** Pairs: offset after a keyword, accepting state. */
  keywords: NumberList;
  /** Pairs: offset of a group of digits, how many digits follow (single separators between them allowed). */
  digits: NumberList;
  /** Offsets of words that go from letters to digits. */
  words: NumberList;
}

export interface CollectLimits {
  /** Groups of fewer digits are of no interest to any detector. */
  minDigits: number;
  wantsWords: boolean;
}

export function noCandidates(): Candidates {
  return { keywords: new NumberList(), digits: new NumberList(), words: new NumberList() };
}

const longestWordHead = 12;

/**
 * One pass over `text[from..to)`, starting in automaton state `state`; returns the state it ends in, so that a
 * long text can be passed in slices.
 */
export function collect(
  text: string,
  from: number,
  to: number,
  state: number,
  automaton: Automaton,
  limits: CollectLimits,
  into: Candidates,
): number {
  const { classOf, next, shift, firstAccepting } = automaton;
  let current = state;
  let digitsEnd = from > 0 && isDigit(text.charCodeAt(from - 1)) ? from : -1;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    current = next[(current << shift) | classOf[code]!]!;
    if (current >= firstAccepting) {
      into.keywords.push(at + 1);
      into.keywords.push(current);
    }
    if (code <= 57 && code >= 48) {
      if (at !== digitsEnd) noteDigits(text, at, limits, into);
      digitsEnd = at + 1;
    }
  }
  return current;
}

function noteDigits(text: string, at: number, limits: CollectLimits, into: Candidates): void {
  const count = countDigits(text, at, limits.minDigits);
  if (count > 0) {
    into.digits.push(at);
    into.digits.push(count);
  }
  if (!limits.wantsWords || at === 0 || !isLetter(text.charCodeAt(at - 1))) return;
  let start = at - 1;
  const stop = Math.max(0, at - longestWordHead);
  while (start > stop && isLetter(text.charCodeAt(start - 1))) start--;
  if (start > 0 && isWordCharacter(text.charCodeAt(start - 1))) return;
  into.words.push(start);
}

/** Digits from `at` on, at most 24, across single separators; 0 when there are fewer than `enough`. */
function countDigits(text: string, at: number, enough: number): number {
  let count = 0;
  let gap = 0;
  for (let index = at; count < 24 && gap < 3 && index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) {
      count++;
      gap = 0;
    } else if (isSeparator(code)) gap++;
    else break;
  }
  return count >= enough ? count : 0;
}

const isDigit = (code: number) => code <= 57 && code >= 48;

/** Space, no-break space, narrow no-break space, hyphen, dot, slash, closing bracket. */
const isSeparator = (code: number) =>
  code === 32 ||
  code === 45 ||
  code === 46 ||
  code === 47 ||
  code === 41 ||
  code === 0xa0 ||
  code === 0x202f ||
  code === 0x2011 ||
  code === 0x2013;

const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

const isWordCharacter = (code: number) => isLetter(code) || isDigit(code) || code === 95;
