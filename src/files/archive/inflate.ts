import { Gunzip, Inflate } from 'fflate';
import type { Budget } from '../limits.ts';
import { Unreadable } from '../limits.ts';

/** Packed bytes handed over at once; what comes out of them is at most a thousand times as much. */
const step = 16_384;

/** Inflates a raw DEFLATE stream, and stops as soon as a limit is reached. */
export function inflate(packed: Uint8Array, budget: Budget): Uint8Array {
  const chunks = chunksInto(packed.length, budget);
  run(new Inflate(chunks.add), packed);
  return chunks.joined();
}

/** The same of a gzip file, all its members. */
export function gunzip(packed: Uint8Array, budget: Budget): Uint8Array {
  const chunks = chunksInto(packed.length, budget);
  run(new Gunzip(chunks.add), packed);
  return chunks.joined();
}

function run(stream: { push(chunk: Uint8Array, final?: boolean): void }, packed: Uint8Array): void {
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('corrupt');
  }
}

function chunksInto(packed: number, budget: Budget) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    add(chunk: Uint8Array): void {
      size += chunk.length;
      budget.takeUnpacked(chunk.length, size, packed);
      chunks.push(chunk);
    },
    joined(): Uint8Array {
      if (chunks.length === 1) return chunks[0]!;
      const whole = new Uint8Array(size);
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}
