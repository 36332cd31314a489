import { Unreadable } from '../limits.ts';

export interface CompoundStream {
  /** Names of the storages it lies in, and its own. */
  path: string[];
  bytes(): Uint8Array;
}

const endOfChain = 0xfffffffe;
const noStream = 0xffffffff;
const entryLength = 128;

/**
 * The streams of a compound file, the container of older Office files and Outlook messages ([MS-CFB]). Throws
 * Unreadable for one whose chains run in circles or out of the file.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundStream[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) throw new Unreadable('corrupt');
  const sectorLength = 1 << view.getUint16(30, true);
  const miniLength = 1 << view.getUint16(32, true);
  if (sectorLength < 512 || sectorLength > 4096 || miniLength !== 64) throw new Unreadable('corrupt');
  const sector = (index: number) => bytes.subarray((index + 1) * sectorLength, (index + 2) * sectorLength);
  const table = readTable(view, bytes, sectorLength);
  const chain = (start: number) => joinChain(start, table, sector, bytes.length);
  const directory = chain(view.getUint32(48, true));
  const entries = readEntries(directory);
  const root = entries[0];
  if (!root) throw new Unreadable('corrupt');
  const miniTable = toNumbers(chain(view.getUint32(60, true)));
  const mini = chain(root.start);
  const miniSector = (index: number) => mini.subarray(index * miniLength, (index + 1) * miniLength);
  const cutoff = view.getUint32(56, true);
  return streamsOf(entries).map(({ path, entry }) => ({
    path,
    bytes: () =>
      (entry.size < cutoff
        ? joinChain(entry.start, miniTable, miniSector, bytes.length)
        : chain(entry.start)
      ).subarray(0, entry.size),
  }));
}

/** The file allocation table; where its own sectors lie is told by the header, and by sectors that go on with it. */
function readTable(view: DataView, bytes: Uint8Array, sectorLength: number): Uint32Array {
  const places: number[] = [];
  for (let index = 0; index < 109; index += 1) places.push(view.getUint32(76 + index * 4, true));
  let next = view.getUint32(68, true);
  for (let count = view.getUint32(72, true); count > 0 && next < endOfChain; count -= 1) {
    const at = (next + 1) * sectorLength;
    if (at + sectorLength > bytes.length) throw new Unreadable('corrupt');
    for (let offset = 0; offset < sectorLength - 4; offset += 4)
      places.push(view.getUint32(at + offset, true));
    next = view.getUint32(at + sectorLength - 4, true);
  }
  const used = places.filter(
    (place) => place < endOfChain - 1 && (place + 2) * sectorLength <= bytes.length + sectorLength,
  );
  const table = new Uint32Array((used.length * sectorLength) / 4).fill(endOfChain);
  used.forEach((place, index) => {
    const at = (place + 1) * sectorLength;
    const part = toNumbers(bytes.subarray(at, at + sectorLength));
    table.set(part, (index * sectorLength) / 4);
  });
  return table;
}

function toNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}

function joinChain(
  start: number,
  table: Uint32Array,
  sector: (index: number) => Uint8Array,
  most: number,
): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let index = start; index < endOfChain - 1; index = table[index] ?? endOfChain) {
    const part = sector(index);
    size += part.length;
    if (part.length === 0) break;
    if (size > most) throw new Unreadable('corrupt');
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
    const nameLength = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameLength)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function streamsOf(entries: readonly Entry[]): { path: string[]; entry: Entry }[] {
  const found: { path: string[]; entry: Entry }[] = [];
  const seen = new Set<number>([0]);
  const waiting = [{ index: entries[0]!.child, path: [] as string[] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const entry = entries[next.index];
    if (next.index === noStream || !entry || seen.has(next.index)) continue;
    seen.add(next.index);
    const path = [...next.path, entry.name];
    waiting.push({ index: entry.left, path: next.path }, { index: entry.right, path: next.path });
    if (entry.type === 1) waiting.push({ index: entry.child, path });
    else if (entry.type === 2) found.push({ path, entry });
  }
  return found;
}
