import { join } from './join.ts';
import type { Leaf, Writer } from './leaf.ts';
import { readBytes } from './read-bytes.ts';

const newLine = '\r\n';

/** A multipart body (RFC 2046) that was put together beforehand; its first line is the boundary. */
export function readMultipart(
  bytes: Uint8Array,
  leaves: Leaf[],
  depth: number,
): Writer<Uint8Array> | undefined {
  // One character a byte: offsets in it are offsets in the bytes.
  const view = new TextDecoder('latin1').decode(bytes);
  const firstLine = view.indexOf(newLine);
  const boundary = view.slice(0, firstLine);
  if (firstLine < 3 || firstLine > 120 || !view.includes(`${newLine}${boundary}--`)) return undefined;
  const pieces: (Uint8Array | Writer<Uint8Array>)[] = [];
  let done = 0;
  for (let at = firstLine; ; ) {
    const heads = view.indexOf(newLine + newLine, at);
    const end = heads < 0 ? -1 : view.indexOf(newLine + boundary, heads + 2);
    if (end < 0) break;
    const from = Math.min(heads + 4, end);
    pieces.push(bytes.subarray(done, from));
    const name = /\bname="([^"]*)"/.exec(view.slice(at, heads))?.[1] ?? '';
    pieces.push(readBytes(bytes.subarray(from, end), leaves, name, depth + 1));
    done = end;
    at = end + newLine.length + boundary.length;
  }
  pieces.push(bytes.subarray(done));
  return (replacements) =>
    join(pieces.map((piece) => (typeof piece === 'function' ? piece(replacements) : piece)));
}
