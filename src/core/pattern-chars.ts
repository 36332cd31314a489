import type { PatternNode } from './pattern-tree.ts';

export type Chars = ReadonlySet<number>;

/** ASCII and a few letters beyond it stand for all characters when two sets are compared. */
const samples = [...Array(128).keys(), 0xa0, 0xe9, 0x4e2d];

/** Whether a pattern also matches nothing at all. */
export function canBeEmpty(node: PatternNode): boolean {
  switch (node.kind) {
    case 'set':
      return false;
    case 'empty':
    case 'backreference':
      return true;
    case 'repeat':
      return node.min === 0 || canBeEmpty(node.item);
    case 'choice':
      return node.options.some(canBeEmpty);
    case 'sequence':
      return node.items.every(canBeEmpty);
  }
}

/** The characters that a match can begin with. */
export const firstChars = (node: PatternNode): Chars =>
  charsOf(node, (items) => {
    const end = items.findIndex((item) => !canBeEmpty(item));
    return end < 0 ? items : items.slice(0, end + 1);
  });

/** The characters that a match can hold. */
export const allChars = (node: PatternNode): Chars => charsOf(node, (items) => items);

/** `relevant` picks the items of a sequence that count. */
function charsOf(
  node: PatternNode,
  relevant: (items: readonly PatternNode[]) => readonly PatternNode[],
): Chars {
  switch (node.kind) {
    case 'set':
      return new Set(samples.filter(node.accepts));
    case 'empty':
    case 'backreference':
      return new Set();
    case 'repeat':
      return charsOf(node.item, relevant);
    case 'choice':
      return union(node.options.map((option) => charsOf(option, relevant)));
    case 'sequence':
      return union(relevant(node.items).map((item) => charsOf(item, relevant)));
  }
}

const union = (sets: readonly Chars[]): Chars => new Set(sets.flatMap((set) => [...set]));

/** Whether two sets share a character. */
export function meet(a: Chars, b: Chars): boolean {
  for (const code of a) if (b.has(code)) return true;
  return false;
}
