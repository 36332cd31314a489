import { Decompress } from 'fflate';

/** More than this is no prompt, and may be meant to fill the memory; bytes. */
const mostInflated = 16_000_000;
const step = 16_384;

/** The chunks that gzip or zlib made bytes of; `null` where they are damaged, or more than is read. */
export function decompress(bytes: Uint8Array): Uint8Array[] | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const inflating = new Decompress((chunk) => {
      size += chunk.length;
      chunks.push(chunk);
    });
    for (let at = 0; at < bytes.length && size <= mostInflated; at += step) {
      inflating.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch {
    return null;
  }
  return size > 0 && size <= mostInflated ? chunks : null;
}
