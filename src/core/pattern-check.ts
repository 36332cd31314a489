import { allChars, canBeEmpty, firstChars, meet } from './pattern-chars.ts';
import { type PatternNode, parsePattern } from './pattern-tree.ts';

const longestPattern = 2000;
/** Repetitions above this count as endless when two stand side by side. */
const endless = 200;
/** More rounds than this multiply what stands inside them: (a{1,50}){1,50} backtracks as badly as (a+)+. */
const mostRounds = 3;

/**
 * Why a pattern must not run in a browser, in words that follow "The pattern ...", or `null` when it may. A
 * structural bound, stricter than need be: no repetition inside a repetition that can share its characters, no
 * overlapping alternatives under a repetition, no neighbouring endless repetitions of the same characters, no
 * backreference.
 */
export function checkPattern(source: string): string | null {
  if (source.length > longestPattern) return `is longer than ${longestPattern} characters`;
  try {
    new RegExp(source);
  } catch {
    return 'is not a valid regular expression';
  }
  const tree = parsePattern(source);
  if (canBeEmpty(tree)) return 'also matches nothing at all';
  return findFault(tree);
}

function findFault(node: PatternNode): string | null {
  switch (node.kind) {
    case 'backreference':
      return 'refers back to a group';
    case 'empty':
      return node.inside ? findFault(node.inside) : null;
    case 'set':
      return null;
    case 'choice':
      return firstFault(node.options);
    case 'sequence':
      return firstFault(node.items) ?? neighbours(node.items);
    case 'repeat':
      return findFault(node.item) ?? (node.max > mostRounds ? underRepeat(node.item) : null);
  }
}

function firstFault(nodes: readonly PatternNode[]): string | null {
  for (const node of nodes) {
    const fault = findFault(node);
    if (fault) return fault;
  }
  return null;
}

const isLong = (node: PatternNode) => node.kind === 'repeat' && node.max > endless;

/** What stands under a long repetition must have one way only to read a text. */
function underRepeat(item: PatternNode): string | null {
  if (canBeEmpty(item)) return 'repeats something that may be empty';
  if (hasOverlappingChoice(item)) return 'repeats alternatives that begin alike';
  if (hasAmbiguousRepeat(item)) return 'repeats a repetition of the same characters';
  return null;
}

function hasOverlappingChoice(node: PatternNode): boolean {
  if (node.kind === 'repeat') return hasOverlappingChoice(node.item);
  if (node.kind === 'sequence') return node.items.some(hasOverlappingChoice);
  if (node.kind !== 'choice') return false;
  return (
    node.options.some(hasOverlappingChoice) ||
    node.options.some((option, index) =>
      node.options.slice(index + 1).some((other) => meet(firstChars(option), firstChars(other))),
    )
  );
}

/** A variable repetition inside, of which one character ahead does not tell whether it goes on or ends. */
function hasAmbiguousRepeat(item: PatternNode): boolean {
  const items = item.kind === 'sequence' ? item.items : [item];
  return items.some((node, index) => {
    if (node.kind === 'choice') return node.options.some(hasAmbiguousRepeat);
    if (node.kind === 'sequence') return hasAmbiguousRepeat(node);
    if (node.kind !== 'repeat' || node.min === node.max) return false;
    const after: PatternNode = { kind: 'sequence', items: [...items.slice(index + 1), ...items] };
    return meet(firstChars(node.item), firstChars(after)) || hasAmbiguousRepeat(node.item);
  });
}

function neighbours(items: readonly PatternNode[]): string | null {
  for (let index = 0; index < items.length; index++) {
    const node = items[index]!;
    if (!isLong(node)) continue;
    for (const other of items.slice(index + 1)) {
      if (isLong(other) && meet(allChars(node), allChars(other))) {
        return 'has endless repetitions of the same characters side by side';
      }
      if (!canBeEmpty(other)) break;
    }
  }
  return null;
}
