import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A package of its own: what the product is measured against is not what it is made of. */
export const peersFolder = join(import.meta.dirname, 'peers');

/** Installs what its lock file pins, where it is missing. Answers whether it is there. */
export function installPeers(): boolean {
  if (existsSync(join(peersFolder, 'node_modules/.package-lock.json'))) return true;
  console.log('installing what the scanner is measured against (test/bench/peers)');
  try {
    // npm is a script of the shell's on Windows.
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-progress'], {
      cwd: peersFolder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    return true;
  } catch {
    console.log('they cannot be installed: measured without them');
    return false;
  }
}
