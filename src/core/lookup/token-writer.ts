import { asciiFolded, CharacterClass, classAt, widthAt } from './character-class.ts';
import { TokenKind, type Tokens } from './tokens.ts';

const space = 0x20;
const nine = 0x39;

/** Writes the words of one text, from left to right. Offsets are UTF-16 code units. */
export class TokenWriter {
  readonly tokens: Tokens;
  private readonly text: string;
  /** Units written. */
  private length = 0;

  constructor(text: string, tokens: Tokens) {
    this.text = text;
    this.tokens = tokens;
    tokens.count = 0;
  }

  addCharacter(at: number): number {
    const end = at + widthAt(this.text, at);
    const from = this.length;
    this.writeFolded(at, end);
    this.add(at, end, from, TokenKind.character);
    return end;
  }

  /** The word that starts at `start`; returns where it ends, with what nobody sees after it. */
  addWord(start: number): number {
    const { text, tokens } = this;
    const previous = tokens.count - 1;
    // No ASCII word is longer than what is left of the text.
    const units = this.reserve(text.length - start + 1);
    let length = this.length;
    if (previous >= 0 && tokens.kinds[previous] !== TokenKind.character) units[length++] = space;
    const from = length;
    let kind: number = TokenKind.word;
    let at = start;
    let code = 0;
    for (; at < text.length; at++) {
      code = text.charCodeAt(at);
      const folded = code < 128 ? asciiFolded[code]! : 0;
      if (folded === 0) break;
      if (folded <= nine) kind = TokenKind.digits;
      units[length++] = folded;
    }
    this.length = length;
    if (at < text.length && code >= 128) return this.addFoldedWord(start, at, from, kind);
    this.add(start, at, from, kind);
    return at;
  }

  /** The same for a word that goes on beyond ASCII at `at`: it is folded as a whole. */
  private addFoldedWord(start: number, asciiEnd: number, from: number, asciiKind: number): number {
    const { text } = this;
    let kind = asciiKind;
    let at = asciiEnd;
    let end = asciiEnd;
    while (at < text.length) {
      const found = classAt(text, at);
      if (found === CharacterClass.separator || found === CharacterClass.wordless) break;
      if (found === CharacterClass.digit) kind = TokenKind.digits;
      at += widthAt(text, at);
      if (found !== CharacterClass.ignored) end = at;
    }
    this.length = from;
    this.writeFolded(start, end);
    this.add(start, end, from, kind);
    return at;
  }

  private writeFolded(start: number, end: number): void {
    const folded = this.text.slice(start, end).normalize('NFKC').toLowerCase();
    const units = this.reserve(folded.length);
    for (let at = 0; at < folded.length; at++) {
      if (classAt(folded, at) !== CharacterClass.ignored) units[this.length++] = folded.charCodeAt(at);
    }
  }

  private reserve(more: number): Uint16Array {
    const { units } = this.tokens;
    if (this.length + more <= units.length) return units;
    const grown = new Uint16Array(2 * units.length + more);
    grown.set(units);
    this.tokens.units = grown;
    return grown;
  }

  private add(start: number, end: number, from: number, kind: number): void {
    const { tokens } = this;
    if (tokens.count === tokens.starts.length) grow(tokens);
    const index = tokens.count++;
    tokens.starts[index] = start;
    tokens.ends[index] = end;
    tokens.from[index] = from;
    tokens.to[index] = this.length;
    tokens.kinds[index] = kind;
  }
}

function grow(tokens: Tokens): void {
  for (const name of ['starts', 'ends', 'from', 'to'] as const) {
    const grown = new Int32Array(2 * tokens.count);
    grown.set(tokens[name]);
    tokens[name] = grown;
  }
  const kinds = new Uint8Array(2 * tokens.count);
  kinds.set(tokens.kinds);
  tokens.kinds = kinds;
}
