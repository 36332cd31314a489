import { runsOf, textOf } from './byte-text.ts';
import { readFrames } from './frames.ts';
import { inflate } from './inflate.ts';
import { addLeaf, deepest, type Leaf, type Writer } from './leaf.ts';
import { isMedia } from './media.ts';
import { readMultipart } from './multipart.ts';
import { readProtobuf } from './protobuf.ts';
import { readText } from './read-text.ts';

/** Larger bytes of an unknown format are an upload, and what the file guard decided holds; bytes. */
const largestUnknown = 1_000_000;

/** Looks through bytes: text, compressed text, RPC frames, protobuf, multipart; else the runs of text in them. */
export function readBytes(bytes: Uint8Array, leaves: Leaf[], key = '', depth = 0): Writer<Uint8Array> {
  const text = textOf(bytes);
  const structured = depth < deepest && (readStructure(bytes, leaves, key, depth) ?? null);
  if (structured) return structured;
  if (text !== null) {
    const write = readText(text, leaves, key, depth);
    return (replacements) => {
      const changed = write(replacements);
      return changed === text ? bytes : new TextEncoder().encode(changed);
    };
  }
  if (!isMedia(bytes) && bytes.length <= largestUnknown) addRuns(bytes, leaves, key);
  return () => bytes;
}

function readStructure(
  bytes: Uint8Array,
  leaves: Leaf[],
  key: string,
  depth: number,
): Writer<Uint8Array> | undefined {
  const found = leaves.length;
  const readers = [readFrames, readMultipartAt, readInflated, readProtobuf];
  for (const read of readers) {
    const writer = read(bytes, leaves, depth, key);
    if (writer) return writer;
    leaves.length = found;
  }
  return undefined;
}

const readMultipartAt = (bytes: Uint8Array, leaves: Leaf[], depth: number) =>
  bytes[0] === 0x2d && bytes[1] === 0x2d ? readMultipart(bytes, leaves, depth) : undefined;

/** Read only: what was compressed cannot be told to come out the same. */
function readInflated(
  bytes: Uint8Array,
  leaves: Leaf[],
  depth: number,
  key: string,
): Writer<Uint8Array> | undefined {
  const inner = inflate(bytes);
  if (!inner) return undefined;
  const from = leaves.length;
  readBytes(inner, leaves, key, depth + 1);
  for (const leaf of leaves.slice(from)) leaf.fixed = true;
  return () => bytes;
}

/** Formats that nobody named here (MessagePack, CBOR, Thrift) hold their strings as they are. */
function addRuns(bytes: Uint8Array, leaves: Leaf[], key: string): void {
  for (const text of runsOf(bytes)) addLeaf(leaves, { text, key, fixed: true });
}

/** A text that is base64 as a whole (gRPC-web-text) and holds more than text; plain text in it the scanner finds. */
export function readEncoded(text: string, leaves: Leaf[], key: string): Writer<string> | undefined {
  if (!/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(text)) return undefined;
  let binary: string;
  try {
    binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
  const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  const write = readStructure(bytes, leaves, key, 1);
  return (
    write &&
    ((replacements) => {
      const changed = write(replacements);
      return changed === bytes ? text : btoa(String.fromCharCode(...changed));
    })
  );
}
