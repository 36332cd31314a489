import { join } from './join.ts';

let decompress: typeof import('./decompress.ts').decompress | undefined;

/** Making its tables takes longer than the rest of a page's start, and few pages need them. */
export async function loadInflate(): Promise<void> {
  ({ decompress } = await import('./decompress.ts'));
}

/** Whether bytes, alone or in a frame, cannot be read before `loadInflate`. */
export function needsInflate(bytes: Uint8Array): boolean {
  const isFramed = bytes[0] === 1 && bytes[1] === 0;
  return !decompress && (isGzip(bytes) || isZlib(bytes) || isFramed);
}

/** What gzip or zlib made some bytes of; `null` where it was neither, or is more than is read. */
export function inflate(bytes: Uint8Array): Uint8Array | null {
  if (!decompress || (!isGzip(bytes) && !isZlib(bytes))) return null;
  const chunks = decompress(bytes);
  return chunks && join(chunks);
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** RFC 1950: the method, and a check over the first two bytes. */
function isZlib(bytes: Uint8Array): boolean {
  return bytes.length > 6 && bytes[0] === 0x78 && ((bytes[0] << 8) | bytes[1]!) % 31 === 0;
}
