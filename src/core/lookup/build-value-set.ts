import type { ValueSet } from '../../model/lookup.ts';
import { buildFilter } from './build-filter.ts';
import { HashList } from './hash-list.ts';
import { type Hash64, readKey } from './keyed-hash.ts';
import { emptyTokens } from './tokens.ts';
import { shapeOf, type ValueShape } from './value-shape.ts';

/** Wrong once in 256: what passes is looked at in full. */
const headBits = 8;

/** Gathers the values of a dictionary or a column under one key. */
export class ValueSetBuilder {
  private readonly key: Hash64;
  private readonly scratch = emptyTokens(0);
  private readonly values = new HashList();
  private readonly heads = new HashList();
  private readonly codes = new Set<number>();
  private words = 0;
  private characters = false;
  private addresses = false;

  /** `key`: 16 hex digits. */
  constructor(key: string) {
    this.key = readKey(key);
  }

  /** What was added, or `undefined` for a value that cannot be looked up or has fewer characters than `shortest`. */
  add(value: string, shortest = 1): ValueShape | undefined {
    const shape = shapeOf(value, this.key, this.scratch);
    if (!shape || shape.length < shortest) return undefined;
    this.values.push(shape.hash);
    if (shape.head) this.heads.push(shape.head);
    if (shape.kind === 'words') this.words = Math.max(this.words, shape.words);
    if (shape.kind === 'words' && shape.lone) this.characters = true;
    if (shape.kind === 'code') this.codes.add(shape.length);
    if (shape.kind === 'address') this.addresses = true;
    return shape;
  }

  /** Whether some of the values are made of words alone. */
  hasWords(): boolean {
    return this.words > 0;
  }

  /** `bits` a fingerprint, 4 to 24. */
  build(bits: number): ValueSet {
    return {
      values: buildFilter(this.values, bits),
      heads: buildFilter(this.heads, headBits),
      words: this.words,
      characters: this.characters,
      codes: [...this.codes].sort((a, b) => a - b),
      addresses: this.addresses,
    };
  }
}
