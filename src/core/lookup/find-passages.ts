import type { Hash64 } from './keyed-hash.ts';
import type { OpenFilter } from './open-filter.ts';
import { type Prints, printHash } from './winnow.ts';

export interface Passage {
  start: number;
  end: number;
  /** Fingerprints in common. */
  prints: number;
}

/** Fewer fingerprints in common are chance, or a phrase that everybody uses. */
export const fewestPrints = 5;
/** Between two of them at most so much that is not of the document, UTF-16 code units. */
const farthest = 200;

/** The passages of a text whose fingerprints `known` holds, close together. */
export function findPassages(prints: Prints, key: Hash64, known: OpenFilter): Passage[] {
  const hash = { lo: 0, hi: 0 };
  const passages: Passage[] = [];
  let open: Passage | undefined;
  for (let index = 0; index < prints.hashes.length; index++) {
    printHash(prints.hashes[index]!, key, hash);
    if (!known.has(hash)) continue;
    const start = prints.starts[index]!;
    const end = prints.ends[index]!;
    if (open && start - open.end <= farthest) {
      open.end = Math.max(open.end, end);
      open.prints++;
    } else {
      open = { start, end, prints: 1 };
      passages.push(open);
    }
  }
  return passages.filter((passage) => passage.prints >= fewestPrints);
}
