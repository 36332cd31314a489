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

/** Builds the table. Keywords are lower case. */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  const { classOf, shift } = classify(keywords);
  const room = 1 + keywords.reduce((sum, keyword) => sum + keyword.length, 0);
  const trie = new Uint32Array(room << shift);
  const ends: number[][] = [[]];
  keywords.forEach((keyword, index) => {
    let state = 0;
    for (let at = 0; at < keyword.length; at++) {
      const cell = (state << shift) | classOf[keyword.charCodeAt(at)]!;
      if (trie[cell] === 0) trie[cell] = ends.push([]) - 1;
      state = trie[cell]!;
    }
    ends[state]!.push(index);
  });
  linkFailures(trie, ends, shift);
  return { classOf, shift, ...renumber(trie, ends, shift) };
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

/** Breadth first: a missing edge becomes the edge of the longest suffix that is a state. */
function linkFailures(trie: Uint32Array, ends: number[][], shift: number): void {
  const width = 1 << shift;
  const fail = new Uint32Array(ends.length);
  const queue: number[] = [];
  for (let column = 0; column < width; column++) {
    if (trie[column] !== 0) queue.push(trie[column]!);
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    const back = fail[state]!;
    const inherited = ends[back]!;
    if (inherited.length > 0) ends[state] = ends[state]!.concat(inherited);
    for (let column = 0; column < width; column++) {
      const cell = (state << shift) | column;
      const fallback = trie[(back << shift) | column]!;
      const child = trie[cell]!;
      if (child === 0) trie[cell] = fallback;
      else {
        fail[child] = fallback;
        queue.push(child);
      }
    }
  }
}

function renumber(trie: Uint32Array, ends: number[][], shift: number) {
  const count = ends.length;
  const width = 1 << shift;
  const order: number[] = [];
  for (let state = 0; state < count; state++) if (ends[state]!.length === 0) order.push(state);
  const firstAccepting = order.length;
  for (let state = 0; state < count; state++) if (ends[state]!.length > 0) order.push(state);
  const renamed = new Uint32Array(count);
  order.forEach((state, name) => {
    renamed[state] = name;
  });
  const next = count <= 65536 ? new Uint16Array(count << shift) : new Uint32Array(count << shift);
  for (let name = 0; name < count; name++) {
    const from = order[name]! << shift;
    const to = name << shift;
    for (let column = 0; column < width; column++) next[to + column] = renamed[trie[from + column]!]!;
  }
  return { next, firstAccepting, outputs: order.slice(firstAccepting).map((state) => ends[state]!) };
}
