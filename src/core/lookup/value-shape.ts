import { type Hash64, keyedHash } from './keyed-hash.ts';
import { tokenise } from './tokenise.ts';
import { emptyTokens, TokenKind, type Tokens } from './tokens.ts';

/**
 * How a value is compared. `address`: as it stands, but for case. `code`: it holds a digit; separators do not
 * count ("DE89 3704" is "de893704"). `words`: its words in order, whatever separates them.
 */
export interface ValueShape {
  kind: 'address' | 'code' | 'words';
  /** Characters that are compared, UTF-16 code units. */
  length: number;
  /** Words; a character of a script without spaces counts as one. */
  words: number;
  /** One character of a script without spaces. */
  lone: boolean;
  hash: Hash64;
  /** Of the words that a search looks at first; only where there are more. */
  head: Hash64 | undefined;
}

const mostWords = 16;
export const longestCode = 64;

/**
 * `undefined` for a value that cannot be looked up: no letter or digit, more than 16 words, a number over 64 long.
 * Writes over `scratch`.
 */
export function shapeOf(value: string, key: Hash64, scratch = emptyTokens(0)): ValueShape | undefined {
  const trimmed = value.trim();
  const hash = { lo: 0, hi: 0 };
  if (isAddress(trimmed)) {
    const length = hashFolded(trimmed, key, hash);
    return { kind: 'address', length, words: 1, lone: false, hash, head: undefined };
  }
  const tokens = tokenise(trimmed, scratch);
  const { count, from, to, units } = tokens;
  if (count === 0) return undefined;
  if (tokens.kinds.subarray(0, count).includes(TokenKind.digits)) {
    const code = new Uint16Array(longestCode);
    const length = joinTokens(tokens, 0, count, code, 0);
    if (length > longestCode) return undefined;
    keyedHash(key, code, 0, length, hash);
    return { kind: 'code', length, words: count, lone: false, hash, head: undefined };
  }
  if (count > mostWords) return undefined;
  keyedHash(key, units, from[0]!, to[count - 1]!, hash);
  const first = headLength(tokens, 0);
  const head = count > first ? { lo: 0, hi: 0 } : undefined;
  if (head) keyedHash(key, units, from[0]!, to[first - 1]!, head);
  const lone = count < first;
  return { kind: 'words', length: to[count - 1]! - from[0]!, words: count, lone, hash, head };
}

/** How many tokens make a head: one word, but two where the first is a lone character. */
export function headLength({ kinds }: Tokens, index: number): number {
  return kinds[index] === TokenKind.character ? 2 : 1;
}

/** Writes tokens `first` to `end` without separators into `code` from `at` on; returns where it stopped. */
export function joinTokens(
  tokens: Tokens,
  first: number,
  end: number,
  code: Uint16Array,
  at: number,
): number {
  let length = at;
  for (let index = first; index < end; index++) {
    for (let unit = tokens.from[index]!; unit < tokens.to[index]!; unit++) {
      if (length < code.length) code[length] = tokens.units[unit]!;
      length++;
    }
  }
  return length;
}

/** Hashes a text as it stands but for case and compatibility forms; returns its length. */
export function hashFolded(text: string, key: Hash64, out: Hash64): number {
  const folded = text.normalize('NFKC').toLowerCase();
  const units = Uint16Array.from(folded, (character) => character.charCodeAt(0));
  keyedHash(key, units, 0, units.length, out);
  return units.length;
}

const isAddress = (value: string) => /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(value);
