import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes read at once. */
const blockLength = 2_000_000;
/** Bytes in which a zero says that this is no text, and in which a byte order mark is looked for. */
const headLength = 8192;

/** A picture, an archive, a program: something with zero bytes. */
export class NotText extends Error {}

/** The bytes of a file or pipe; the buffer is the same each time. */
export function* readBlocks(path: string, size: number): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(size > 0 ? Math.min(blockLength, size + 1) : blockLength);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Text from bytes, in pieces: UTF-8, or UTF-16 where a byte order mark says so. What is not UTF-8 becomes U+FFFD.
 * Throws NotText.
 */
export async function* decodeText(blocks: Iterable<Buffer> | AsyncIterable<Buffer>): AsyncGenerator<string> {
  let head: Buffer = Buffer.alloc(0);
  let decoder: TextDecoder | undefined;
  for await (const block of blocks) {
    if (decoder) {
      yield decoder.decode(block, { stream: true });
      continue;
    }
    head = Buffer.concat([head, block]);
    if (head.length < headLength) continue;
    decoder = decoderFor(head);
    yield decoder.decode(head, { stream: true });
  }
  if (decoder) yield decoder.decode();
  else yield decoderFor(head).decode(head);
}

function decoderFor(head: Buffer): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be');
  if (head.subarray(0, headLength).includes(0)) throw new NotText();
  return new TextDecoder('utf-8');
}
