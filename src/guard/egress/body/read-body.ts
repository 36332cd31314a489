import { changedBody, encode, type Shown, unfinished } from '../wire.ts';
import { textOf } from './byte-text.ts';
import type { DocumentReader } from './document-reader.ts';
import { loadInflate, needsInflate } from './inflate.ts';
import { kindOfBlob } from './kind-of-blob.ts';
import type { Leaf, Replacements, Writer } from './leaf.ts';
import { isDocument } from './media.ts';
import { readBytes } from './read-bytes.ts';
import { readText } from './read-text.ts';

/** Larger texts are not read in a page; bytes. */
const largestText = 64_000_000;

/** The strings of a body, and the body again, as the wire carries it, with some of them replaced. */
export interface ReadBody {
  leaves: Leaf[];
  /** Empty where nothing changes. */
  rewrite(replacements: Replacements): string;
  /** Text is in it that could not be read: an endless stream, or too much. */
  unreadable: boolean;
}

/** What can be read at once is; blobs, and forms with files in them, a moment later. */
export function readBody(shown: Shown, reader: DocumentReader): ReadBody | Promise<ReadBody> {
  const leaves: Leaf[] = [];
  if (typeof shown === 'string') return readable(leaves, readText(shown, leaves));
  if (shown instanceof Uint8Array && !isDocument(shown)) {
    if (needsInflate(shown)) return loadInflate().then(() => readBody(shown, reader));
    return readable(leaves, readBytes(shown, leaves));
  }
  if (Array.isArray(shown)) return readForm(shown, leaves, reader);
  const blob = shown instanceof Blob ? shown : new Blob([shown as Uint8Array<ArrayBuffer>]);
  return readBlob(blob, leaves, reader).then(({ write, unreadable }) => ({
    leaves,
    rewrite: write,
    unreadable,
  }));
}

type WireWriter = Writer<string>;

function readable(leaves: Leaf[], write: Writer<string | Uint8Array>): ReadBody {
  const rewrite: WireWriter = (replacements) =>
    replacements.size === 0 ? '' : changedBody(write(replacements));
  return { leaves, rewrite, unreadable: false };
}

interface ReadPart {
  write: WireWriter;
  unreadable: boolean;
}

async function readBlob(blob: Blob, leaves: Leaf[], reader: DocumentReader, key = ''): Promise<ReadPart> {
  const kept = { write: () => '', unreadable: false };
  const kind = await kindOfBlob(blob);
  if (kind === 'media' || kind === 'other') return kept;
  if (blob.size > largestText) return { ...kept, unreadable: true };
  const buffer = await blob.arrayBuffer();
  if (reader.wasReleased(buffer)) return kept;
  const inFile = isNamed(blob) && { inFile: true as const };
  if (kind === 'document') {
    const { texts, unreadable } = await reader.read(blob);
    leaves.push(...texts.map((text) => ({ text, key, ...inFile, fixed: true as const })));
    return { ...kept, unreadable };
  }
  const bytes = new Uint8Array(buffer);
  if (needsInflate(bytes)) await loadInflate();
  const from = leaves.length;
  const write = readBytes(bytes, leaves, key);
  const to = leaves.length;
  for (const leaf of leaves.slice(from)) Object.assign(leaf, inFile);
  const touched = (replacements: Replacements) =>
    [...replacements.keys()].some((index) => index >= from && index < to);
  return {
    write: (replacements) => (touched(replacements) ? changedBody(write(replacements)) : ''),
    unreadable: blob.type === unfinished && textOf(bytes) !== null,
  };
}

/** A form gives the name `blob` to what has none (XMLHttpRequest Standard, 4.3). */
const isNamed = (blob: Blob) => blob instanceof File && blob.name !== 'blob';

/** Names and values in turn. Names are written by the site. */
function readForm(
  shown: readonly (string | Blob)[],
  leaves: Leaf[],
  reader: DocumentReader,
): ReadBody | Promise<ReadBody> {
  const parts: (ReadPart | Promise<ReadPart>)[] = [];
  for (let at = 0; at < shown.length; at += 2) {
    const key = String(shown[at]);
    const value = shown[at + 1]!;
    parts.push(
      typeof value === 'string' ? readField(value, leaves, key) : readBlob(value, leaves, reader, key),
    );
  }
  const whole = (all: readonly ReadPart[]): ReadBody => ({
    leaves,
    rewrite: (replacements) => encode(all.map(({ write }) => write(replacements))),
    unreadable: all.some(({ unreadable }) => unreadable),
  });
  const ready = parts.filter((part) => !(part instanceof Promise)) as ReadPart[];
  return ready.length === parts.length ? whole(ready) : Promise.all(parts).then(whole);
}

function readField(value: string, leaves: Leaf[], key: string): ReadPart {
  const write = readText(value, leaves, key, 1);
  const rewrite = (replacements: Replacements) => {
    const changed = write(replacements);
    return changed === value ? '' : changedBody(changed);
  };
  return { write: rewrite, unreadable: false };
}
