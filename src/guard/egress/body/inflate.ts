import type { Decompress } from './decompress.ts';
import { join } from './join.ts';

/** More than this is no prompt, and may be meant to fill the memory; bytes. */
const mostInflated = 16_000_000;
const step = 16_384;

let Inflating: typeof Decompress | undefined;

/** Making its tables takes longer than the rest of a page's start, and few pages need them. */
export async function loadInflate(): Promise<void> {
  const { Decompress } = await import('./decompress.ts');
  Inflating = Decompress;
}

/** Whether bytes, alone or in a frame, cannot be read before `loadInflate`. */
export function needsInflate(bytes: Uint8Array): boolean {
  const isFramed = bytes[0] === 1 && bytes[1] === 0;
  return !Inflating && (isGzip(bytes) || isZlib(bytes) || isFramed);
}

/** What gzip or zlib made of some bytes; `null` where it was neither, or is more than is read. */
export function inflate(bytes: Uint8Array): Uint8Array | null {
  if (!Inflating || (!isGzip(bytes) && !isZlib(bytes))) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const inflating = new Inflating((chunk) => {
      size += chunk.length;
      chunks.push(chunk);
    });
    for (let at = 0; at < bytes.length && size <= mostInflated; at += step) {
      inflating.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch {
    return null;
  }
  return size > 0 && size <= mostInflated ? join(chunks) : null;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** RFC 1950: the method, and a check over the first two bytes. */
function isZlib(bytes: Uint8Array): boolean {
  return bytes.length > 6 && bytes[0] === 0x78 && ((bytes[0] << 8) | bytes[1]!) % 31 === 0;
}
