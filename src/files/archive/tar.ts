import type { FileKind } from '../../model/file-reading.ts';
import type { Collector, Source } from '../collector.ts';
import { Unreadable } from '../limits.ts';
import { latin1 } from '../recognise.ts';

const blockLength = 512;
/** Headers that describe the next entry rather than being one: pax records, GNU long names. */
const descriptions = new Set(['x', 'g', 'L', 'K']);

/** A tape archive (POSIX.1-2001, pax interchange format). */
export async function readTar(source: Source, collector: Collector): Promise<FileKind> {
  const { bytes } = source;
  for (let at = 0; at + blockLength <= bytes.length; ) {
    const name = field(bytes, at, 100);
    const size = sizeOf(bytes, at + 124);
    const type = String.fromCharCode(bytes[at + 156]!);
    if (name === '' && size === 0) break;
    const start = at + blockLength;
    const end = start + size;
    if (end > bytes.length) throw new Unreadable('corrupt');
    collector.budget.takeEntry();
    const path = `${source.path}/${name}`;
    const content = bytes.subarray(start, end);
    if (descriptions.has(type)) collector.text(`${path}#name`, latin1(content));
    else {
      collector.text(`${path}#name`, `${name} ${field(bytes, at + 157, 100)}`);
      if (size > 0) await collector.inside({ path, bytes: content, depth: source.depth + 1 });
    }
    at = start + Math.ceil(size / blockLength) * blockLength;
  }
  return 'archive';
}

function field(bytes: Uint8Array, at: number, length: number): string {
  return latin1(bytes, at, at + length).split('\0', 1)[0] ?? '';
}

/** Octal digits, or from 8 GiB on a number of its own (GNU base-256). */
function sizeOf(bytes: Uint8Array, at: number): number {
  if ((bytes[at]! & 0x80) !== 0) throw new Unreadable('too-large');
  const digits = field(bytes, at, 12).trim();
  if (!/^[0-7]*$/.test(digits)) throw new Unreadable('corrupt');
  return Number.parseInt(digits || '0', 8);
}
