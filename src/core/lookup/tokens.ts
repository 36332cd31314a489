/**
 * The words of a text in the form they are compared in: case folded and, beyond ASCII, NFKC; diacritics stay. A
 * word is a run of letters, marks and digits; in scripts without spaces every character is one.
 */
export interface Tokens {
  count: number;
  /** Offsets into the text. */
  starts: Int32Array;
  ends: Int32Array;
  /** Offsets into `units`. */
  from: Int32Array;
  to: Int32Array;
  kinds: Uint8Array;
  /** The words' characters, with a space between two words but not beside a character that is a word. */
  units: Uint16Array;
}

export const TokenKind = { word: 0, digits: 1, character: 2 } as const;

/** Room for the words of a text of some length, UTF-16 code units; it grows when needed. */
export function emptyTokens(length: number): Tokens {
  const capacity = (length >> 2) + 16;
  const offsets = () => new Int32Array(capacity);
  return {
    count: 0,
    starts: offsets(),
    ends: offsets(),
    from: offsets(),
    to: offsets(),
    kinds: new Uint8Array(capacity),
    units: new Uint16Array(length + 16),
  };
}
