import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const skippedFolders = new Set(['.git', 'node_modules']);

export interface ListedFile {
  path: string;
  /** Bytes; 0 for a pipe. */
  size: number;
  /** Named by the caller, not met in a folder. */
  isNamed: boolean;
}

/**
 * A file, or every file below a folder in order of their names, without `.git` and `node_modules`. Links that stand
 * in a folder are not followed, so none is read twice and none leads in circles. What cannot be read goes to `onError`.
 */
export function* listFiles(
  path: string,
  onError: (path: string, error: NodeJS.ErrnoException) => void,
): Generator<ListedFile> {
  try {
    const stat = statSync(path);
    if (!stat.isDirectory()) {
      yield { path, size: stat.size, isNamed: true };
      return;
    }
  } catch (error) {
    return onError(path, error as NodeJS.ErrnoException);
  }
  yield* listFolder(path, onError);
}

function* listFolder(
  folder: string,
  onError: (path: string, error: NodeJS.ErrnoException) => void,
): Generator<ListedFile> {
  for (const { name, isFolder } of entriesOf(folder, onError)) {
    const path = join(folder, name);
    if (isFolder) {
      if (!skippedFolders.has(name)) yield* listFolder(path, onError);
      continue;
    }
    try {
      yield { path, size: statSync(path).size, isNamed: false };
    } catch (error) {
      onError(path, error as NodeJS.ErrnoException);
    }
  }
}

function entriesOf(folder: string, onError: (path: string, error: NodeJS.ErrnoException) => void) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.isFile())
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    onError(folder, error as NodeJS.ErrnoException);
    return [];
  }
}
