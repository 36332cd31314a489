/** For each ASCII code 1 where a match can begin with it. */
export type FirstCharacters = Uint8Array;

/**
 * The ASCII characters that what a pattern matches can begin with: a look at one of them saves most runs of the
 * pattern. `undefined` where it cannot be told. Errs towards more characters.
 */
export function firstCharacters(pattern: string, ignoreCase: boolean): FirstCharacters | undefined {
  const set = new Uint8Array(128);
  const reader = new Reader(pattern, set);
  if (reader.choice() || reader.gaveUp) return undefined;
  if (ignoreCase) {
    for (let lower = 97; lower <= 122; lower++) set[lower] = set[lower - 32] = set[lower]! | set[lower - 32]!;
  }
  return set;
}

class Reader {
  gaveUp = false;
  private at = 0;
  private readonly pattern: string;
  private readonly set: FirstCharacters;

  constructor(pattern: string, set: FirstCharacters) {
    this.pattern = pattern;
    this.set = set;
  }

  /** Adds what the alternatives from here on can begin with; true when one of them can be empty. */
  choice(): boolean {
    let canBeEmpty = this.sequence();
    while (this.pattern[this.at] === '|') {
      this.at++;
      if (this.sequence()) canBeEmpty = true;
    }
    return canBeEmpty;
  }

  private sequence(): boolean {
    let open = true;
    while (this.at < this.pattern.length && this.pattern[this.at] !== '|' && this.pattern[this.at] !== ')') {
      if (!open) this.skipAtom();
      else if (!this.atom()) open = false;
    }
    return open;
  }

  /** Adds what the atom here can begin with; true when it can match nothing. */
  private atom(): boolean {
    const { pattern } = this;
    const character = pattern[this.at]!;
    if (character === '(') return this.group();
    if (character === '[') {
      const end = endOfClass(pattern, this.at);
      this.addClass(pattern.slice(this.at + 1, end));
      this.at = end + 1;
      return this.quantifierAllowsNone();
    }
    if (character === '^' || character === '$') {
      this.at++;
      return true;
    }
    if (character === '\\') return this.escaped();
    this.at++;
    if (character === '.') this.gaveUp = true;
    else this.add(character.charCodeAt(0));
    return this.quantifierAllowsNone();
  }

  private escaped(): boolean {
    const kind = this.pattern[this.at + 1]!;
    if (kind === 'b' || kind === 'B') {
      this.at += 2;
      return true;
    }
    const end = this.at + escapeLength(kind);
    this.addClass(this.pattern.slice(this.at, end));
    this.at = end;
    return this.quantifierAllowsNone();
  }

  private group(): boolean {
    const opening = /\(\?(?:<?[=!]|:|<\w+>)|\(/y;
    opening.lastIndex = this.at;
    const [head] = opening.exec(this.pattern)!;
    if (/[=!]$/.test(head)) {
      this.skipAtom();
      return true;
    }
    this.at += head.length;
    const canBeEmpty = this.choice();
    this.at++;
    return this.quantifierAllowsNone() || canBeEmpty;
  }

  private quantifierAllowsNone(): boolean {
    const quantifier = /(?:[?*+]|\{(\d+),?\d*\})\??/y;
    quantifier.lastIndex = this.at;
    const match = quantifier.exec(this.pattern);
    if (!match) return false;
    this.at += match[0].length;
    return match[1] === undefined ? match[0][0] !== '+' : Number(match[1]) === 0;
  }

  private skipAtom(): void {
    const { pattern } = this;
    let depth = 0;
    do {
      const character = pattern[this.at];
      if (character === '\\') this.at++;
      else if (character === '[') this.at = endOfClass(pattern, this.at);
      else if (character === '(') depth++;
      else if (character === ')') depth--;
      this.at++;
    } while (depth > 0 && this.at < pattern.length);
    this.quantifierAllowsNone();
  }

  private add(code: number): void {
    if (code < 128) this.set[code] = 1;
  }

  /** What stands between the brackets of a class, or one escape. */
  private addClass(inside: string): void {
    const test = new RegExp(`[${inside}]`);
    for (let code = 0; code < 128; code++) if (test.test(String.fromCharCode(code))) this.set[code] = 1;
  }
}

const escapeLength = (kind: string) => (kind === 'u' ? 6 : kind === 'x' ? 4 : kind === 'c' ? 3 : 2);

function endOfClass(pattern: string, start: number): number {
  let at = start + 1;
  while (at < pattern.length && pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1;
  return at;
}
