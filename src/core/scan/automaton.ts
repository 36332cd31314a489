import { buildTrie, type Trie } from './trie.ts';

export const classBits = 6;
/** Entries of `next` from here on ask for `enter`. */
export const special = 0x8000;
const longestHead = 8;
const shortestHead = 4;

/**
 * Aho and Corasick's automaton over the first characters of each keyword, completed while it runs: building it
 * is one insertion per keyword, and a state gets its row of the table when a text first reaches it. What follows
 * the first characters is compared only where they stand.
 */
export class Automaton {
  readonly keywords: readonly string[];
  /** Class of each UTF-16 code unit, 0 to 63. */
  readonly classOf: Uint8Array;
  /** Next row, at `(row << classBits) | class`. Replaced when it grows: read it again after `enter`. */
  next = new Uint16Array(256 << classBits);
  private readonly trie: Trie;
  /** For each state its row; 0 for none, but for the root's. */
  private readonly rowOf: Uint16Array;
  private rows = 0;
  /** For each row the keywords whose first characters end in its state, those of its suffixes included. */
  private readonly ends: (readonly number[] | undefined)[] = [];

  /** Keywords are lower case. Throws a RangeError when they are too many, beyond some 8,000. */
  constructor(keywords: readonly string[]) {
    const trie = buildTrie(keywords, longestHead, special) ?? buildTrie(keywords, shortestHead, special);
    if (!trie) throw new RangeError('Too many keywords.');
    this.keywords = keywords;
    this.trie = trie;
    this.classOf = trie.classes.of;
    this.rowOf = new Uint16Array(trie.parent.length);
    this.addRow(0, 0);
  }

  /** The row behind a special entry of `next`, which stands at `at` in the table. */
  enter(entry: number, at: number): number {
    const row = this.fill(entry & (special - 1));
    if (this.ends[row] === undefined) this.next[at] = row;
    return row;
  }

  /** The keywords whose first characters end in a row's state. */
  endsIn(row: number): readonly number[] | undefined {
    return this.ends[row];
  }

  /** How many first characters of a keyword are in the automaton. */
  depthOf(keyword: number): number {
    return Math.min(this.trie.head, this.keywords[keyword]!.length);
  }

  /** The end of a keyword whose first characters seem to stand at `start`; -1 when it does not. */
  endOf(text: string, start: number, keyword: number): number {
    const wanted = this.keywords[keyword]!;
    for (let at = 0; at < wanted.length; at++) {
      if (!fits(text.charCodeAt(start + at), wanted.charCodeAt(at))) return -1;
    }
    return start + wanted.length;
  }

  /** The row of a state, made when there is none yet: that of its longest suffix, with its own children over it. */
  private fill(state: number): number {
    if (state === 0 || this.rowOf[state] !== 0) return this.rowOf[state]!;
    return this.addRow(state, this.suffixRow(state));
  }

  private addRow(state: number, inherited: number): number {
    const row = this.rows++;
    if (this.next.length < this.rows << classBits) this.grow();
    this.rowOf[state] = row;
    const start = row << classBits;
    if (row > 0) this.next.copyWithin(start, inherited << classBits, (inherited + 1) << classBits);
    const { firstChild, nextSibling, step, ends } = this.trie;
    for (let child = firstChild[state]!; child !== 0; child = nextSibling[child]!) {
      this.next[start | step[child]!] = special | child;
    }
    const own = ends.get(state);
    const also = row > 0 ? this.ends[inherited] : undefined;
    this.ends.push(own && also ? [...own, ...also] : (own ?? also));
    return row;
  }

  /** The row of the longest suffix of a state that is a state. */
  private suffixRow(state: number): number {
    const parent = this.trie.parent[state]!;
    if (parent === 0) return 0;
    const entry = this.next[(this.suffixRow(parent) << classBits) | this.trie.step[state]!]!;
    return entry >= special ? this.fill(entry & (special - 1)) : entry;
  }

  private grow(): void {
    const larger = new Uint16Array(this.next.length * 2);
    larger.set(this.next);
    this.next = larger;
  }
}

/** Whether a text's character can be a keyword's: in any case, a space also as `-` and `_`. */
function fits(code: number, wanted: number): boolean {
  return code === wanted || lower(code) === wanted || (wanted === 32 && (code === 45 || code === 95));
}

/** Of a code unit; NaN, beyond the end of a text, stays what it is and equals nothing. */
function lower(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
