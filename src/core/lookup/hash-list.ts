import type { Hash64 } from './keyed-hash.ts';

/** A growing list of 64-bit hashes. */
export class HashList {
  length = 0;
  private halves = new Uint32Array(1024);

  push({ lo, hi }: Hash64): void {
    if (this.length * 2 === this.halves.length) {
      const grown = new Uint32Array(this.halves.length * 2);
      grown.set(this.halves);
      this.halves = grown;
    }
    this.halves[this.length * 2] = lo;
    this.halves[this.length * 2 + 1] = hi;
    this.length++;
  }

  read(index: number, out: Hash64): void {
    out.lo = this.halves[index * 2]! | 0;
    out.hi = this.halves[index * 2 + 1]! | 0;
  }

  /** The same hashes, each once, in order of their value. */
  distinct(): HashList {
    const sorted = new BigUint64Array(this.halves.slice(0, this.length * 2).buffer).sort();
    const result = new HashList();
    result.halves = new Uint32Array(sorted.buffer);
    let last: bigint | undefined;
    sorted.forEach((hash, index) => {
      if (hash === last) return;
      last = hash;
      result.halves[result.length * 2] = result.halves[index * 2]!;
      result.halves[result.length * 2 + 1] = result.halves[index * 2 + 1]!;
      result.length++;
    });
    return result;
  }
}
