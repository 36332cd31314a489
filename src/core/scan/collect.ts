import { type Automaton, classBits, special } from './automaton.ts';
import type { Candidates } from './candidates.ts';
import { isAlphabetLetter, isDigit, isLetter, isSeparator, isUpper, isWordCharacter } from './characters.ts';

export interface CollectLimits {
  /** Groups of fewer digits are of no interest to any detector. */
  minDigits: number;
  wantsMixed: boolean;
  /** By keyword: whether a detector starts there, and whether it is a context word. */
  starts: Uint8Array;
  isContext: Uint8Array;
}

const longestWordHead = 12;
const mostDigits = 24;

/**
 * One pass over `text[from..to)`, beginning in automaton state `state`; returns the state it ends in, so that a long
 * text can be passed in slices.
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
  const { classOf } = automaton;
  let { next } = automaton;
  let current = state;
  let digitsEnd = from > 0 && isDigit(text.charCodeAt(from - 1)) ? from : -1;
  let at = from;
  while (at < to) {
    let edge: number;
    let code: number;
    // Nothing but the walk stands in this loop: a call in it, even one never made, halves its speed.
    do {
      code = text.charCodeAt(at++);
      edge = (current << classBits) | classOf[code]!;
      current = next[edge]!;
    } while (current < special && (code > 57 || code < 48) && at < to);
    if (current >= special) {
      current = automaton.enter(current, edge);
      next = automaton.next;
      const ends = automaton.endsIn(current);
      if (ends !== undefined) noteKeywords(text, at, ends, automaton, limits, into);
    }
    if (code > 57 || code < 48) continue;
    if (at - 1 !== digitsEnd) noteDigits(text, at - 1, limits, into);
    digitsEnd = at;
  }
  return current;
}

/** `ends` are keywords whose first characters end before `headEnd`. */
function noteKeywords(
  text: string,
  headEnd: number,
  ends: readonly number[],
  automaton: Automaton,
  { starts, isContext }: CollectLimits,
  into: Candidates,
): void {
  for (const keyword of ends) {
    const start = headEnd - automaton.depthOf(keyword);
    const isStart = starts[keyword] === 1;
    const mayBeWord =
      isContext[keyword] === 1 &&
      (start === 0 || isWordStart(text.charCodeAt(start - 1), text.charCodeAt(start)));
    if (!isStart && !mayBeWord) continue;
    const end = automaton.endOf(text, start, keyword);
    if (end < 0) continue;
    if (isStart) into.keywords.push2(start, keyword);
    if (mayBeWord && endsWord(text, end)) into.words.push3(start, end, keyword);
  }
}

function noteDigits(text: string, at: number, limits: CollectLimits, into: Candidates): void {
  let groupEnd = at + 1;
  while (groupEnd < at + mostDigits && isDigit(text.charCodeAt(groupEnd))) groupEnd++;
  const count = countDigits(text, groupEnd, groupEnd - at);
  if (count >= limits.minDigits) into.digits.push3(at, groupEnd - at, count);
  if (!limits.wantsMixed || at === 0 || !isLetter(text.charCodeAt(at - 1))) return;
  let start = at - 1;
  const stop = Math.max(0, at - longestWordHead);
  while (start > stop && isLetter(text.charCodeAt(start - 1))) start--;
  if (start > 0 && isWordCharacter(text.charCodeAt(start - 1))) return;
  into.mixed.push(start);
}

/** `known` digits and those from `from` on, at most 24, across single separators. */
function countDigits(text: string, from: number, known: number): number {
  let count = known;
  let gap = 0;
  for (let index = from; count < mostDigits && gap < 3 && index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) {
      count++;
      gap = 0;
    } else if (isSeparator(code)) gap++;
    else break;
  }
  return count;
}

/** No letter before it; a change of case is a border too (`cardNumber`). */
function isWordStart(before: number, first: number): boolean {
  return !isAlphabetLetter(before) || !isAlphabetLetter(first) || (isUpper(first) && !isUpper(before));
}

/** No letter after it; a change of case and a plural s are borders too. */
function endsWord(text: string, end: number): boolean {
  if (end === text.length) return true;
  const last = text.charCodeAt(end - 1);
  const after = text.charCodeAt(end);
  if (!isAlphabetLetter(after) || !isAlphabetLetter(last)) return true;
  if (isUpper(after) && !isUpper(last)) return true;
  return (after | 32) === 115 && !isAlphabetLetter(end + 1 < text.length ? text.charCodeAt(end + 1) : 32);
}
