import type { FileKind } from '../../model/file-reading.ts';
import type { Collector, Source } from '../collector.ts';
import { Unreadable } from '../limits.ts';
import { readOfficeXml } from '../office/office-xml.ts';
import { readOpenDocument } from '../office/open-document.ts';
import { stringsIn } from '../text/strings.ts';
import { inflate } from './inflate.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';

/** What a ZIP file's readers go through. */
export interface ZipFile {
  names: readonly string[];
  /** Unpacks an entry; throws Unreadable. */
  open(name: string): Uint8Array;
}

/** A ZIP file: an Office or OpenDocument file, or an archive whose files are read one by one. */
export async function readZip(source: Source, collector: Collector): Promise<FileKind> {
  const { entries, gaps } = readDirectory(source.bytes);
  for (const { start, end } of gaps) {
    collector.text(`${source.path}#between`, stringsIn(source.bytes.subarray(start, end)));
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const zip: ZipFile = {
    names: [...byName.keys()],
    open(name) {
      const entry = byName.get(name);
      if (!entry) throw new Unreadable('corrupt');
      collector.budget.takeEntry();
      return unpack(source.bytes, entry, collector);
    },
  };
  if (byName.has('[Content_Types].xml')) return readOfficeXml(source, zip, collector);
  if (byName.has('mimetype') && byName.has('content.xml')) return readOpenDocument(source, zip, collector);
  for (const entry of entries) await readEntry(source, entry, collector);
  return 'archive';
}

async function readEntry(source: Source, entry: ZipEntry, collector: Collector): Promise<void> {
  const path = `${source.path}/${entry.name}`;
  // A file's name may say as much as the file.
  collector.text(`${path}#name`, entry.name);
  if (entry.name.endsWith('/') && entry.start === entry.end) return;
  try {
    collector.budget.takeEntry();
    const bytes = unpack(source.bytes, entry, collector);
    await collector.inside({ path, bytes, depth: source.depth + 1 });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    collector.unreadable(path, error.reason);
    if (error.reason === 'too-large') throw error;
  }
}

function unpack(bytes: Uint8Array, entry: ZipEntry, { budget }: Collector): Uint8Array {
  if (entry.encrypted || entry.method === 99) throw new Unreadable('encrypted');
  const packed = bytes.subarray(entry.start, entry.end);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Unreadable('not-supported');
  return inflate(packed, budget);
}
