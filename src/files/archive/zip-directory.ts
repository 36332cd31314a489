import { Unreadable } from '../limits.ts';
import { decodeAnyText } from '../text/decode.ts';

export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  /** Where its packed bytes lie in the file. */
  start: number;
  end: number;
}

export interface ZipDirectory {
  entries: ZipEntry[];
  /** Stretches of the file that belong to no entry and not to the directory: something may be hidden there. */
  gaps: { start: number; end: number }[];
}

const endSignature = 0x06054b50;
const wideEndSignature = 0x06064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** A file may be that much longer than its directory says: the comment. */
const longestComment = 65_535 + 22;
/** What other programs leave between entries: data descriptors, signing blocks. Shorter gaps hide nothing. */
const shortGap = 32;

/** Whether bytes end as a ZIP file does, whatever they begin with. */
export function endsAsZip(bytes: Uint8Array): boolean {
  return findEnd(bytes) !== null;
}

/**
 * The directory at the end of a ZIP file (APPNOTE 6.3.10, 4.3.12 to 4.3.16), ZIP64 included. Throws Unreadable for
 * one that is damaged, or whose entries share bytes, as in a bomb.
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(bytes);
  if (!end) throw new Unreadable('corrupt');
  const entries: ZipEntry[] = [];
  const taken: { start: number; end: number }[] = [{ start: end.directory, end: bytes.length }];
  let at = end.directory;
  while (entries.length < end.count && view.getUint32(at, true) === entrySignature) {
    const entry = readEntry(view, bytes, at, end.shift);
    entries.push(entry);
    taken.push({ start: entry.local, end: entry.end });
    at = entry.next;
  }
  if (entries.length < end.count) throw new Unreadable('corrupt');
  return { entries, gaps: gapsBetween(taken) };
}

interface End {
  count: number;
  directory: number;
  /** Bytes that stand before the archive, such as a program that unpacks it. */
  shift: number;
}

function findEnd(bytes: Uint8Array): End | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - longestComment); at -= 1) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== endSignature) continue;
    const wide = wideEnd(view, at);
    const count = wide?.count ?? view.getUint16(at + 10, true);
    const size = wide?.size ?? view.getUint32(at + 12, true);
    const offset = wide?.offset ?? view.getUint32(at + 16, true);
    const directory = (wide?.at ?? at) - size;
    if (directory < 0 || directory < offset) continue;
    return { count, directory, shift: directory - offset };
  }
  return null;
}

function wideEnd(view: DataView, end: number) {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== wideEndSignature) return null;
  const number = (offset: number) => Number(view.getBigUint64(at + offset, true));
  return { at, count: number(32), size: number(40), offset: number(48) };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, shift: number) {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  const name = decodeAnyText(bytes.subarray(at + 46, at + 46 + nameLength))?.texts[0] ?? '';
  const wide = wideSizes(view, at, at + 46 + nameLength, extraLength);
  const local = wide.offset + shift;
  if (view.getUint32(local, true) !== localSignature) throw new Unreadable('corrupt');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + wide.packed;
  if (end > bytes.length) throw new Unreadable('corrupt');
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  return { name, method: view.getUint16(at + 10, true), encrypted, start, end, local, next };
}

/** ZIP64 keeps in an extra field what did not fit into 32 bits (APPNOTE 4.5.3). */
function wideSizes(view: DataView, at: number, extra: number, extraLength: number) {
  let packed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  const unpacked = view.getUint32(at + 24, true);
  for (let field = extra; field + 4 <= extra + extraLength; ) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      const next = () => {
        value += 8;
        return Number(view.getBigUint64(value - 8, true));
      };
      if (unpacked === 0xffffffff) next();
      if (packed === 0xffffffff) packed = next();
      if (offset === 0xffffffff) offset = next();
    }
    field += 4 + length;
  }
  return { packed, offset };
}

function gapsBetween(taken: { start: number; end: number }[]): ZipDirectory['gaps'] {
  const gaps: ZipDirectory['gaps'] = [];
  let covered = 0;
  for (const { start, end } of taken.sort((a, b) => a.start - b.start)) {
    if (start < covered) throw new Unreadable('corrupt');
    if (start - covered > shortGap) gaps.push({ start: covered, end: start });
    covered = Math.max(covered, end);
  }
  return gaps;
}
