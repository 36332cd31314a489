import { textOf } from './byte-text.ts';
import { join } from './join.ts';
import { addLeaf, deepest, type Leaf, type Writer } from './leaf.ts';

/** https://protobuf.dev/programming-guides/encoding/ */
const wireType = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const;
const highestField = 536_870_911;

interface Field {
  /** The tag's bytes and, for a number, its own. */
  head: Uint8Array;
  content?: Uint8Array;
}

/**
 * A protobuf message without its schema: sure only where its fields fill the bytes to the last one and a text is
 * among them. Strings are written again with the lengths of all messages around them.
 */
export function readProtobuf(
  bytes: Uint8Array,
  leaves: Leaf[],
  depth: number,
): Writer<Uint8Array> | undefined {
  const fields = split(bytes);
  if (!fields) return undefined;
  const found = leaves.length;
  const writers = fields.map(({ content }) => content && readContent(content, leaves, depth));
  if (leaves.length === found) return undefined;
  return (replacements) => {
    const contents = writers.map((write) => write?.(replacements));
    if (contents.every((content, index) => content === fields[index]!.content)) return bytes;
    return join(
      fields.flatMap(({ head }, index) => {
        const content = contents[index];
        return content ? [head, varint(content.length), content] : [head];
      }),
    );
  };
}

function readContent(content: Uint8Array, leaves: Leaf[], depth: number): Writer<Uint8Array> {
  const nested = depth < deepest ? readProtobuf(content, leaves, depth + 1) : undefined;
  if (nested) return nested;
  const text = textOf(content);
  if (text === null || text === '') return () => content;
  const write = addLeaf(leaves, { text, key: '' });
  return (replacements) => {
    const changed = write(replacements);
    return changed === text ? content : new TextEncoder().encode(changed);
  };
}

function split(bytes: Uint8Array): Field[] | null {
  const fields: Field[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = readVarint(bytes, at);
    if (!tag || tag.value >>> 3 < 1 || tag.value >>> 3 > highestField) return null;
    const from = at;
    at = tag.end;
    const kind = tag.value & 7;
    if (kind === wireType.bytes) {
      const length = readVarint(bytes, at);
      if (!length || length.end + length.value > bytes.length) return null;
      fields.push({
        head: bytes.subarray(from, at),
        content: bytes.subarray(length.end, length.end + length.value),
      });
      at = length.end + length.value;
      continue;
    }
    const end = endOfNumber(bytes, at, kind);
    if (end === null || end > bytes.length) return null;
    at = end;
    fields.push({ head: bytes.subarray(from, at) });
  }
  return fields.length > 0 ? fields : null;
}

function endOfNumber(bytes: Uint8Array, at: number, kind: number): number | null {
  if (kind === wireType.varint) return readVarint(bytes, at)?.end ?? null;
  if (kind === wireType.fixed64) return at + 8;
  return kind === wireType.fixed32 ? at + 4 : null;
}

/** Seven bits a byte, the lowest first; the value is exact up to 32 bits, which tags and lengths do not pass. */
function readVarint(bytes: Uint8Array, at: number): { value: number; end: number } | null {
  let value = 0;
  for (let index = 0; index < 10 && at + index < bytes.length; index += 1) {
    const byte = bytes[at + index]!;
    if (index < 5) value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: at + index + 1 };
  }
  return null;
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
  return Uint8Array.from(bytes);
}
