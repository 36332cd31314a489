/** Files below folders that were dropped; more are left to the person to put in an archive. */
const mostFiles = 2_000;

/**
 * The files of a drop, those of its folders included. To be called while the event lives; the folders are then gone
 * through in their own time. `null`: more files than a person drops, or a folder that cannot be opened.
 */
export function filesOf(transfer: DataTransfer): { first: File[]; all: Promise<File[] | null> } {
  const first = [...transfer.files];
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return { first, all: Promise.resolve(first) };
  const folders = entries.filter((entry): entry is FileSystemDirectoryEntry => entry?.isDirectory === true);
  // A folder is among the files too, under its own name and without bytes that could be read.
  const names = new Set(folders.map(({ name }) => name));
  const loose = first.filter(({ name }) => !names.has(name));
  return { first, all: filesBelow(folders, loose).catch(() => null) };
}

async function filesBelow(folders: FileSystemDirectoryEntry[], found: File[]): Promise<File[]> {
  const waiting = [...folders];
  for (let folder = waiting.shift(); folder; folder = waiting.shift()) {
    const reader = folder.createReader();
    for (let entries = await read(reader); entries.length > 0; entries = await read(reader)) {
      for (const entry of entries) {
        if (entry.isDirectory) waiting.push(entry as FileSystemDirectoryEntry);
        else found.push(await open(entry as FileSystemFileEntry));
        if (found.length > mostFiles) throw new Error('More files than anybody drops');
      }
    }
  }
  return found;
}

const read = (reader: FileSystemDirectoryReader) =>
  new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));

const open = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => entry.file(resolve, reject));
