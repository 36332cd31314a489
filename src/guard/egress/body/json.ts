import { addLeaf, type Leaf, type Writer } from './leaf.ts';
import { readText } from './read-text.ts';

/** A number this large may be a card's; UTF-16 code units of its digits. */
const longNumber = 8;

/** A piece of the text that a leaf stands for, and how it is written again. */
interface Piece {
  start: number;
  end: number;
  write: Writer<string>;
  /** First and last leaf inside, exclusive. */
  from: number;
  to: number;
}

/**
 * One JSON value or several: lines, SignalR's records (U+001E between), socket.io's packets (digits before), event
 * streams (`data:` before). Only the strings that change are written again; all between them stays as it is, so
 * that long numbers, order and spaces are kept. `undefined`: it is none of these.
 */
export function readJson(
  text: string,
  leaves: Leaf[],
  key: string,
  depth: number,
): Writer<string> | undefined {
  if (!beginning.test(text)) return undefined;
  const walk = new Walk(text, leaves, key, depth);
  if (!walk.wholeText()) return undefined;
  const { pieces } = walk;
  return (replacements) => {
    let result = '';
    let end = 0;
    for (const piece of pieces) {
      if (!touches(replacements, piece)) continue;
      result += text.slice(end, piece.start) + JSON.stringify(piece.write(replacements));
      end = piece.end;
    }
    return result + text.slice(end);
  };
}

function touches(replacements: ReadonlyMap<number, string>, { from, to }: Piece): boolean {
  for (let index = from; index < to; index += 1) if (replacements.has(index)) return true;
  return false;
}

/** Stands between the messages of SignalR. */
const record = String.fromCharCode(0x1e);
const between = new RegExp(
  `(?:[\\s,${record}]|\\)\\]\\}'|^\\d+(?=[[{])|^(?:event|id|retry):.*$|^data:\\s*(?:\\[DONE\\])?)*`,
  'my',
);
const plain = /(?:true|false|null)/y;
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const beginning = new RegExp(`^[\\s${record}]*(?:[[{)]|\\d+[[{]|(?:data|event|id|retry):)`);
const deepestNesting = 200;

class Walk {
  readonly pieces: Piece[] = [];
  private at = 0;
  private readonly text: string;
  private readonly leaves: Leaf[];
  private readonly outerKey: string;
  private readonly depth: number;

  constructor(text: string, leaves: Leaf[], key: string, depth: number) {
    this.text = text;
    this.leaves = leaves;
    this.outerKey = key;
    this.depth = depth;
  }

  wholeText(): boolean {
    let values = 0;
    this.take(between);
    while (this.at < this.text.length) {
      // A bare number or word that happens to be JSON is text.
      if (!/[[{]/.test(this.text[this.at]!) || !this.value(this.outerKey, 0)) return false;
      values += 1;
      this.take(between);
    }
    return values > 0;
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text)?.[0] ?? null;
    if (match !== null) this.at += match.length;
    return match;
  }

  /** A string with its quotes. */
  private literal(): string | null {
    const start = this.at;
    if (this.text[start] !== '"') return null;
    for (let end = this.text.indexOf('"', start + 1); end > 0; end = this.text.indexOf('"', end + 1)) {
      if (isEscaped(this.text, end)) continue;
      this.at = end + 1;
      return this.text.slice(start, this.at);
    }
    return null;
  }

  private skipSpace(): void {
    while (isSpace(this.text.charCodeAt(this.at))) this.at += 1;
  }

  private eat(sign: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private value(key: string, nesting: number): boolean {
    if (nesting > deepestNesting) return false;
    if (this.eat('{')) return this.list('}', () => this.member(nesting));
    if (this.eat('[')) return this.list(']', () => this.value(key, nesting + 1));
    if (this.text[this.at] === '"') return this.string(key);
    return this.number(key) || this.take(plain) !== null;
  }

  private list(end: string, item: () => boolean): boolean {
    if (this.eat(end)) return true;
    do if (!item()) return false;
    while (this.eat(','));
    return this.eat(end);
  }

  private member(nesting: number): boolean {
    this.skipSpace();
    const raw = this.literal();
    return raw !== null && this.eat(':') && this.value(decode(raw), nesting + 1);
  }

  private string(key: string): boolean {
    const start = this.at;
    const raw = this.literal();
    if (raw === null) return false;
    const from = this.leaves.length;
    const write = readText(decode(raw), this.leaves, key, this.depth + 1);
    this.pieces.push({ start, end: this.at, write, from, to: this.leaves.length });
    return true;
  }

  private number(key: string): boolean {
    const start = this.at;
    const raw = this.take(number);
    if (raw === null) return false;
    if (raw.length < longNumber) return true;
    const from = this.leaves.length;
    const write = addLeaf(this.leaves, { text: raw, key });
    this.pieces.push({ start, end: this.at, write, from, to: from + 1 });
    return true;
  }
}

const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d);

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

function decode(raw: string): string {
  if (!raw.includes('\\')) return raw.slice(1, -1);
  try {
    return JSON.parse(raw) as string;
  } catch {
    return raw.slice(1, -1);
  }
}
