/**
 * Aho and Corasick's automaton over the first characters of each keyword, completed while it runs: building it
 * is one insertion per keyword, and a state's row is filled in when a text first reaches it. What follows the first
 * characters is compared only where they stand.
 */
export interface Automaton {
  /** Class of each UTF-16 code unit, 0 to 63, the same for upper and lower case. Several signs may share one. */
  classOf: Uint8Array;
  /** Next state, at `(state << classBits) | class`; from `special` on it asks for `enter`. */
  next: Uint16Array;
  keywords: readonly string[];
  /** The state behind an entry of `next` from `special` on, which is `at` in the table, ready to go on from. */
  enter(entry: number, at: number): number;
  /** The keywords whose first characters end in this state, or undefined. */
  endsIn(state: number): readonly number[] | undefined;
  /** How many first characters of a keyword are in the automaton. */
  depthOf(keyword: number): number;
  /** The end of a keyword whose first characters stand at `start`; -1 when the rest does not, in any case. */
  endOf(text: string, start: number, keyword: number): number;
}

export const classBits = 6;
/** Entries of `next` from here on lead to a state that is not filled in yet, or in which a keyword ends. */
export const special = 0x8000;
const longestHead = 8;
const shortestHead = 4;

/** Keywords are lower case. Throws a RangeError when they are too many for any table, beyond some 30,000. */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  return build(keywords, longestHead) ?? build(keywords, shortestHead) ?? tooMany();
}

function tooMany(): never {
  throw new RangeError('Too many keywords.');
}

function build(keywords: readonly string[], head: number): Automaton | undefined {
  const classOf = classify(keywords);
  const states = 1 + keywords.reduce((sum, keyword) => sum + Math.min(head, keyword.length), 0);
  const next = new Uint16Array(Math.min(special, states) << classBits);
  const ends: (number[] | undefined)[] = [];
  const parents: number[] = [0];
  for (let index = 0; index < keywords.length; index++) {
    const keyword = keywords[index]!;
    let state = 0;
    for (let at = 0; at < head && at < keyword.length; at++) {
      const edge = (state << classBits) | classOf[keyword.charCodeAt(at)]!;
      if (next[edge] === 0) {
        if (parents.length === special) return undefined;
        next[edge] = special | (parents.push(edge) - 1);
      }
      state = next[edge]! & (special - 1);
    }
    const known = ends[state];
    if (known) known.push(index);
    else ends[state] = [index];
  }
  return {
    classOf,
    next,
    keywords,
    ...complete(next, parents, ends),
    depthOf: (keyword) => Math.min(head, keywords[keyword]!.length),
    endOf: (text, start, keyword) => endOf(text, start, keywords[keyword]!),
  };
}

/** `parents` holds for each state the edge that leads to it. */
function complete(
  next: Uint16Array,
  parents: readonly number[],
  ends: (readonly number[] | undefined)[],
): Pick<Automaton, 'enter' | 'endsIn'> {
  const isFilled = new Uint8Array(parents.length);
  isFilled[0] = 1;

  /** Fills the row of a state with that of its longest suffix, the state's own edges over it. */
  function fill(state: number): void {
    isFilled[state] = 1;
    const edge = parents[state]!;
    const suffix = edge >> classBits === 0 ? 0 : suffixAfter(edge);
    if (!isFilled[suffix]) fill(suffix);
    const row = state << classBits;
    const inherited = suffix << classBits;
    for (let kind = 0; kind < 1 << classBits; kind++) {
      if (next[row + kind] === 0) next[row + kind] = next[inherited + kind]!;
    }
    const also = ends[suffix];
    if (also) ends[state] = ends[state] ? [...ends[state], ...also] : also;
  }

  /** Where the suffix of an edge's state goes by the edge's class. */
  function suffixAfter(edge: number): number {
    const state = edge >> classBits;
    const before = parents[state]!;
    const suffix = before >> classBits === 0 ? 0 : suffixAfter(before);
    if (!isFilled[suffix]) fill(suffix);
    return next[(suffix << classBits) | (edge & ((1 << classBits) - 1))]! & (special - 1);
  }

  return {
    enter(entry, at) {
      const state = entry & (special - 1);
      if (!isFilled[state]) fill(state);
      if (ends[state] === undefined) next[at] = state;
      return state;
    },
    endsIn: (state) => ends[state],
  };
}

const firstDigit = 27;
const spaceClass = firstDigit + 10;
const firstSign = spaceClass + 1;
const signClasses = 18;
const firstForeign = firstSign + signClasses;
const foreignClasses = 8;

/** Letters and digits have a class each; other characters of keywords share the rest by turns. */
function classify(keywords: readonly string[]): Uint8Array {
  const classOf = new Uint8Array(0x10000);
  for (let letter = 0; letter < 26; letter++) classOf[97 + letter] = classOf[65 + letter] = letter + 1;
  for (let digit = 0; digit < 10; digit++) classOf[48 + digit] = firstDigit + digit;
  for (const keyword of keywords) {
    for (let at = 0; at < keyword.length; at++) {
      const code = keyword.charCodeAt(at);
      if (classOf[code] !== 0) continue;
      const own = classBeyondLetters(code);
      classOf[code] = own;
      const upper = code < 128 ? '' : keyword[at]!.toUpperCase();
      if (upper.length === 1) classOf[upper.charCodeAt(0)] = own;
    }
  }
  return classOf;
}

function classBeyondLetters(code: number): number {
  if (code === 32) return spaceClass;
  return code < 128 ? firstSign + (code % signClasses) : firstForeign + (code % foreignClasses);
}

function endOf(text: string, start: number, keyword: string): number {
  for (let at = 0; at < keyword.length; at++) {
    const wanted = keyword.charCodeAt(at);
    const code = text.charCodeAt(start + at);
    if (code === wanted) continue;
    if (code < 128 ? code < 65 || code > 90 || (code | 32) !== wanted : lower(code) !== wanted) return -1;
  }
  return start + keyword.length;
}

/** NaN, beyond the end of a text, stays what it is and equals nothing. */
const lower = (code: number) => String.fromCharCode(code).toLowerCase().charCodeAt(0);
