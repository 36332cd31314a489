/**
 * Aho-Corasick as one dense table: a row per state, a column per class of characters. Upper and lower case
 * share a class; every character that stands in no keyword is class 0. Accepting states come last.
 */
export interface Automaton {
  /** Class of each UTF-16 code unit. */
  classOf: Uint16Array;
  /** Next state, at `(state << shift) | class`. */
  next: Uint16Array | Uint32Array;
  shift: number;
  firstAccepting: number;
  /** For each accepting state (from `firstAccepting` on) the indexes of the keywords that end there. */
  outputs: number[][];
}

interface TrieState {
  /** Classes and states of the edges, in pairs. */
  edges: number[];
  ends: number[];
  /** The state of the longest suffix that is a state. */
  fallback: number;
}

/** Builds the table. Keywords are lower case. */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  const { classOf, shift } = classify(keywords);
  const trie = buildTrie(keywords, classOf);
  const order = linkFallbacks(trie);
  const names = nameStates(trie);
  const size = trie.length << shift;
  const next = trie.length <= 65536 ? new Uint16Array(size) : new Uint32Array(size);
  // A row is the row of its fallback, shallower and so filled before, with the state's own edges over it.
  for (const state of order) {
    const row = names.of[state]! << shift;
    const { edges, fallback } = trie[state]!;
    const inherited = names.of[fallback]! << shift;
    if (state !== 0) next.copyWithin(row, inherited, inherited + (1 << shift));
    for (let at = 0; at < edges.length; at += 2) next[row + edges[at]!] = names.of[edges[at + 1]!]!;
  }
  return { classOf, next, shift, firstAccepting: names.firstAccepting, outputs: names.outputs };
}

function buildTrie(keywords: readonly string[], classOf: Uint16Array): TrieState[] {
  const trie: TrieState[] = [{ edges: [], ends: [], fallback: 0 }];
  keywords.forEach((keyword, index) => {
    let state = 0;
    for (let at = 0; at < keyword.length; at++) {
      const { edges } = trie[state]!;
      const wanted = classOf[keyword.charCodeAt(at)]!;
      state = edgeTo(edges, wanted);
      if (state >= 0) continue;
      state = trie.push({ edges: [], ends: [], fallback: 0 }) - 1;
      edges.push(wanted, state);
    }
    trie[state]!.ends.push(index);
  });
  return trie;
}

function edgeTo(edges: readonly number[], wanted: number): number {
  for (let at = 0; at < edges.length; at += 2) if (edges[at] === wanted) return edges[at + 1]!;
  return -1;
}

/** Breadth first; returns the states in that order. What ends in a fallback ends in the state too. */
function linkFallbacks(trie: readonly TrieState[]): number[] {
  const order = [0];
  for (let head = 0; head < order.length; head++) {
    const state = trie[order[head]!]!;
    for (let at = 0; at < state.edges.length; at += 2) {
      const child = state.edges[at + 1]!;
      order.push(child);
      if (head === 0) continue;
      let back = state.fallback;
      while (back !== 0 && edgeTo(trie[back]!.edges, state.edges[at]!) < 0) back = trie[back]!.fallback;
      trie[child]!.fallback = Math.max(0, edgeTo(trie[back]!.edges, state.edges[at]!));
    }
    if (head > 0) state.ends.push(...trie[state.fallback]!.ends);
  }
  return order;
}

/** New numbers for the states: those where a keyword ends come last, the root keeps 0. */
function nameStates(trie: readonly TrieState[]) {
  const of = new Uint32Array(trie.length);
  const outputs: number[][] = [];
  let name = 0;
  trie.forEach(({ ends }, state) => {
    if (ends.length === 0) of[state] = name++;
  });
  const firstAccepting = name;
  trie.forEach(({ ends }, state) => {
    if (ends.length === 0) return;
    of[state] = name++;
    outputs.push(ends);
  });
  return { of, outputs, firstAccepting };
}

function classify(keywords: readonly string[]): { classOf: Uint16Array; shift: number } {
  const classOf = new Uint16Array(65536);
  let classes = 1;
  for (const keyword of keywords) {
    for (let at = 0; at < keyword.length; at++) {
      const code = keyword.charCodeAt(at);
      if (classOf[code] !== 0) continue;
      classOf[code] = classes++;
      const upper = keyword[at]!.toUpperCase();
      if (upper.length === 1 && classOf[upper.charCodeAt(0)] === 0) {
        classOf[upper.charCodeAt(0)] = classes - 1;
      }
    }
  }
  return { classOf, shift: Math.max(1, Math.ceil(Math.log2(classes))) };
}
