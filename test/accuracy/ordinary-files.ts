import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../node_modules');
const endings = 'js,cjs,mjs,ts,md,json,css,html';
/** Bytes. */
const limits = { file: [200, 60_000], package: 60_000, perEnding: 2_000_000, total: 8_000_000 } as const;

export interface OrdinaryFile {
  path: string;
  text: string;
}

/**
 * Ordinary text and code: files of the installed packages, always the same for the same lock file. At most 60 kB of
 * a package, 2 MB of an ending and about 8 MB in all; the packages take turns, so that none outweighs the others.
 */
export function ordinaryFiles(): OrdinaryFile[] {
  const spent = new Map<string, number>();
  const files: OrdinaryFile[] = [];
  let total = 0;
  for (const { path, size, ending } of byTurns(listFiles())) {
    const owner = packageOf(path);
    const ofPackage = (spent.get(owner) ?? 0) + size;
    const ofEnding = (spent.get(ending) ?? 0) + size;
    if (ofPackage > limits.package || ofEnding > limits.perEnding) continue;
    if (total + size > limits.total) break;
    spent.set(owner, ofPackage).set(ending, ofEnding);
    total += size;
    files.push({ path, text: readFileSync(join(root, path), 'utf8') });
  }
  return files;
}

interface Listed {
  path: string;
  size: number;
  ending: string;
}

function listFiles(): Listed[] {
  return globSync(`**/*.{${endings}}`, { cwd: root })
    .map((path) => ({
      path,
      size: statSync(join(root, path)).size,
      ending: path.slice(path.lastIndexOf('.')),
    }))
    .filter(({ size }) => size >= limits.file[0] && size <= limits.file[1])
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The first file of every folder, then the second of every folder, and so on. */
function byTurns(files: readonly Listed[]): Listed[] {
  const turns = new Map<string, number>();
  const turnOf = new Map<Listed, number>();
  for (const file of files) {
    const folder = `${dirname(file.path)} ${file.ending}`;
    const turn = turns.get(folder) ?? 0;
    turns.set(folder, turn + 1);
    turnOf.set(file, turn);
  }
  return [...files].sort((one, other) => turnOf.get(one)! - turnOf.get(other)!);
}

function packageOf(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, parts[0]!.startsWith('@') ? 2 : 1).join('/');
}
