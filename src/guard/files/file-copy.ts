/** A file as it was when it was chosen: what is judged is what goes, whatever becomes of the file on the disk. */
export interface FileCopy {
  file: File;
  /** `null` where it is too large to be read, or cannot be. */
  bytes: ArrayBuffer | null;
  /** It may have been deleted, or is a folder. */
  failed: boolean;
}

/** Larger files are not read, bytes; `src/files` reads none of them either. */
const largest = 100_000_000;
/** All files of one attempt, bytes: they lie in memory while they are judged. */
const largestTogether = 400_000_000;

export async function copyFiles(originals: readonly File[]): Promise<FileCopy[]> {
  const copies: FileCopy[] = [];
  let together = 0;
  for (const original of originals) {
    together += original.size;
    const tooLarge = original.size > largest || together > largestTogether;
    copies.push(tooLarge ? { file: original, bytes: null, failed: false } : await copyFile(original));
  }
  return copies;
}

async function copyFile(original: File): Promise<FileCopy> {
  const bytes = await original.arrayBuffer().catch(() => null);
  if (!bytes) return { file: original, bytes, failed: true };
  // Where it stood in a folder that was chosen is kept by the browser's own object only. That one's bytes are as
  // sure: reading it fails once the file was changed (File API, 4: the snapshot state).
  if (original.webkitRelativePath) return { file: original, bytes, failed: false };
  return { file: rename(bytes, original), bytes, failed: false };
}

/** Other bytes under the same name, type and date. */
export function rename(bytes: BlobPart, { name, type, lastModified }: File): File {
  return new File([bytes], name, { type, lastModified });
}
