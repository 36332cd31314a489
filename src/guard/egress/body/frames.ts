import { inflate } from './inflate.ts';
import { join } from './join.ts';
import type { Leaf, Writer } from './leaf.ts';
import { readBytes } from './read-bytes.ts';

const head = 5;
const compressed = 1;
/** Connect's end of stream, and gRPC-web's trailers. */
const flags = new Set([0, compressed, 2, 3, 0x80, 0x81]);

/**
 * The frames of gRPC-web and Connect: a byte of flags, four of length (big-endian), a message in JSON or protobuf.
 * https://connectrpc.com/docs/protocol/#enveloped-message
 */
export function readFrames(bytes: Uint8Array, leaves: Leaf[], depth: number): Writer<Uint8Array> | undefined {
  const frames = split(bytes);
  if (!frames) return undefined;
  const writers = frames.map(({ flag, message }) => {
    const inner = flag & compressed ? inflate(message) : message;
    if (!inner) return () => message;
    const from = leaves.length;
    const write = readBytes(inner, leaves, '', depth + 1);
    if (inner === message) return write;
    for (const leaf of leaves.slice(from)) leaf.fixed = true;
    return () => message;
  });
  return (replacements) => {
    const messages = writers.map((write) => write(replacements));
    if (messages.every((message, index) => message === frames[index]!.message)) return bytes;
    return join(
      messages.flatMap((message, index) => [envelope(frames[index]!.flag, message.length), message]),
    );
  };
}

function split(bytes: Uint8Array): { flag: number; message: Uint8Array }[] | null {
  if (bytes.length < head || bytes[1] !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const frames: { flag: number; message: Uint8Array }[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + head > bytes.length || !flags.has(bytes[at]!)) return null;
    const end = at + head + view.getUint32(at + 1);
    if (end > bytes.length) return null;
    frames.push({ flag: bytes[at]!, message: bytes.subarray(at + head, end) });
    at = end;
  }
  return frames;
}

function envelope(flag: number, length: number): Uint8Array {
  const bytes = new Uint8Array(head);
  bytes[0] = flag;
  new DataView(bytes.buffer).setUint32(1, length);
  return bytes;
}
