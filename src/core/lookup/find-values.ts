import { findAddresses } from './find-addresses.ts';
import { type Hash64, keyedHash } from './keyed-hash.ts';
import { noteHit, type OpenValueSet } from './open-value-set.ts';
import { TokenKind, type Tokens } from './tokens.ts';
import { headLength, joinTokens, longestCode } from './value-shape.ts';

/** Between two words of one value stand at most so many other characters, between two groups of a number fewer. */
const wordGap = 3;
const codeGap = 2;
/** A code has at most so many groups, and its first digit stands in one of its first ones. */
const mostGroups = 12;
const lettersFirst = 4;

/** Looks for the values of all `sets`, whose key is the same, and notes what it finds in their `hits`. */
export function findValues(
  text: string,
  tokens: () => Tokens,
  key: Hash64,
  sets: readonly OpenValueSet[],
): void {
  for (const set of sets) {
    set.hits = [];
    set.from = 0;
  }
  const codes = sets.filter((set) => set.longestCode > 0);
  if (codes.length > 0) findCodes(tokens(), key, codes);
  for (const set of sets) set.from = 0;
  const words = sets.filter((set) => set.words > 0);
  if (words.length > 0) findWords(tokens(), key, words);
  const addresses = sets.filter((set) => set.addresses);
  if (addresses.length > 0) findAddresses(text, key, addresses);
}

function findWords(tokens: Tokens, key: Hash64, sets: readonly OpenValueSet[]): void {
  const { count, starts, ends, from, to, kinds, units } = tokens;
  const hash: Hash64 = { lo: 0, hi: 0 };
  for (let first = 0; first < count; first++) {
    if (kinds[first] === TokenKind.digits) continue;
    const head = first + headLength(tokens, first);
    if (head === first + 1 || reaches(tokens, first + 1)) {
      keyedHash(key, units, from[first]!, to[head - 1]!, hash);
      for (const set of sets) tryWords(tokens, key, set, first, head, hash);
    }
    if (head === first + 1) continue;
    for (const set of sets) {
      if (!set.characters || starts[first]! < set.from) continue;
      keyedHash(key, units, from[first]!, to[first]!, hash);
      if (set.values.has(hash)) noteHit(set, starts[first]!, ends[first]!, hash);
    }
  }
}

/** `hash` is that of the tokens from `first` to `head`. */
function tryWords(
  tokens: Tokens,
  key: Hash64,
  set: OpenValueSet,
  first: number,
  head: number,
  hash: Hash64,
): void {
  const start = tokens.starts[first]!;
  const most = first + set.words;
  if (start < set.from || most < head) return;
  const longer = most > head && set.heads.has(hash) ? extend(tokens, key, set, first, head) : undefined;
  if (longer) noteHit(set, start, longer.end, longer);
  else if (set.values.has(hash)) noteHit(set, start, tokens.ends[head - 1]!, hash);
}

/** The longest value of more words than its head, which ends before token `next`. */
function extend(tokens: Tokens, key: Hash64, set: OpenValueSet, first: number, next: number) {
  let longest: (Hash64 & { end: number }) | undefined;
  const hash: Hash64 = { lo: 0, hi: 0 };
  const last = Math.min(tokens.count, first + set.words);
  for (let index = next; index < last && reaches(tokens, index); index++) {
    keyedHash(key, tokens.units, tokens.from[first]!, tokens.to[index]!, hash);
    if (set.values.has(hash)) longest = { ...hash, end: tokens.ends[index]! };
  }
  return longest;
}

/** Whether the token goes on from the one before, as a word of the same value. */
function reaches({ count, starts, ends, kinds }: Tokens, index: number): boolean {
  return index < count && kinds[index] !== TokenKind.digits && starts[index]! - ends[index - 1]! <= wordGap;
}

function findCodes(tokens: Tokens, key: Hash64, sets: readonly OpenValueSet[]): void {
  const { count, kinds } = tokens;
  const code = new Uint16Array(longestCode);
  const longest = Math.max(...sets.map((set) => set.longestCode));
  let digits = -1;
  for (let first = 0; first < count; first++) {
    if (digits < first) {
      digits = first;
      while (digits < count && kinds[digits] !== TokenKind.digits) digits++;
      if (digits === count) return;
    }
    if (digits - first <= lettersFirst) findCodesAt(tokens, key, sets, first, digits, code, longest);
  }
}

/** Tries the groups from `first` on, together and each time with one more; shorter than `digits` holds no digit. */
function findCodesAt(
  tokens: Tokens,
  key: Hash64,
  sets: readonly OpenValueSet[],
  first: number,
  digits: number,
  code: Uint16Array,
  longest: number,
): void {
  const { count, starts, ends } = tokens;
  const hash: Hash64 = { lo: 0, hi: 0 };
  const last = Math.min(count, first + mostGroups);
  let found: Map<OpenValueSet, Hash64 & { end: number }> | undefined;
  let length = 0;
  for (let index = first; index < last; index++) {
    if (index > first && starts[index]! - ends[index - 1]! > codeGap) break;
    length = joinTokens(tokens, index, index + 1, code, length);
    if (length > longest) break;
    if (index < digits) continue;
    let hashed = false;
    for (const set of sets) {
      if (!set.codes[length] || starts[first]! < set.from) continue;
      if (!hashed) keyedHash(key, code, 0, length, hash);
      hashed = true;
      if (!set.values.has(hash)) continue;
      found ??= new Map();
      found.set(set, { ...hash, end: ends[index]! });
    }
  }
  for (const [set, hit] of found ?? []) noteHit(set, starts[first]!, hit.end, hit);
}
