import { type CharacterClasses, createClasses } from './character-classes.ts';

/** The first characters of keywords as a tree. State 0 is the root; a state's parent has a lower number. */
export interface Trie {
  classes: CharacterClasses;
  /** How many first characters of each keyword are in the tree, at most. */
  head: number;
  parent: Uint16Array;
  /** Class of the character that leads to a state. */
  step: Uint8Array;
  firstChild: Uint16Array;
  nextSibling: Uint16Array;
  /** For each state the keywords whose first characters end there. */
  ends: Map<number, number[]>;
}

/** `undefined` when the tree would have more than `mostStates`. Keywords are lower case. */
export function buildTrie(keywords: readonly string[], head: number, mostStates: number): Trie | undefined {
  const classes = createClasses();
  const size = Math.min(mostStates, 1 + keywords.length * head);
  const trie: Trie = {
    classes,
    head,
    parent: new Uint16Array(size),
    step: new Uint8Array(size),
    firstChild: new Uint16Array(size),
    nextSibling: new Uint16Array(size),
    ends: new Map(),
  };
  const edges = new EdgeTable(size);
  let states = 1;
  for (let index = 0; index < keywords.length; index++) {
    const keyword = keywords[index]!;
    const length = Math.min(head, keyword.length);
    let state = 0;
    for (let at = 0; at < length; at++) {
      const code = keyword.charCodeAt(at);
      const step = classes.of[code] || classes.add(code);
      const slot = edges.slotOf(state, step);
      if (edges.targets[slot] === 0) {
        if (states === size) return undefined;
        edges.keys[slot] = (state << 6) | step;
        edges.targets[slot] = states;
        trie.parent[states] = state;
        trie.step[states] = step;
        trie.nextSibling[states] = trie.firstChild[state]!;
        trie.firstChild[state] = states++;
      }
      state = edges.targets[slot]!;
    }
    const known = trie.ends.get(state);
    if (known) known.push(index);
    else trie.ends.set(state, [index]);
  }
  return trie;
}

/** Open addressing: where a state goes by a class. */
class EdgeTable {
  readonly keys: Uint32Array;
  readonly targets: Uint16Array;
  private readonly mask: number;

  constructor(edges: number) {
    const size = 2 << Math.ceil(Math.log2(edges + 1));
    this.keys = new Uint32Array(size);
    this.targets = new Uint16Array(size);
    this.mask = size - 1;
  }

  /** The slot of this edge, or the free one where it belongs. */
  slotOf(state: number, step: number): number {
    const key = (state << 6) | step;
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    for (
      slot &= this.mask;
      this.targets[slot] !== 0 && this.keys[slot] !== key;
      slot = (slot + 1) & this.mask
    );
    return slot;
  }
}
