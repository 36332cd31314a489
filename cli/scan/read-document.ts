import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { defaultLimits } from '../../src/files/limits.ts';
import { recognise } from '../../src/files/recognise.ts';
import type { FileReading } from '../../src/model/file-reading.ts';
import type { ListedFile } from './list-files.ts';

/** What a signature may take, and the tail in which a PDF ends, bytes. */
const headLength = 4096;
/** What holds no text at all, and is left out as ever. */
const silent = new Set(['text-or-unknown', 'image', 'media', 'program', 'other-archive']);

/** The texts inside a document or an archive; `null` for anything else. */
export async function readDocument({ path, size }: ListedFile): Promise<FileReading | null> {
  if (size === 0 || size > defaultLimits.fileBytes || silent.has(recognise(headOf(path)))) return null;
  // The readers are large, and most files are plain text.
  const [{ readFile }, { provideCharacterMaps }] = await Promise.all([
    import('../../src/files/read-file.ts'),
    import('../../src/files/pdf/character-maps.ts'),
  ]);
  const maps = new URL('./cmaps/', import.meta.resolve('pdfjs-dist/package.json'));
  provideCharacterMaps(async (name) => new Uint8Array(readFileSync(new URL(name, maps))));
  return readFile(path, new Uint8Array(readFileSync(path)));
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(headLength);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}
