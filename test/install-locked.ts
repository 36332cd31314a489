import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs what the lock file of a test's own package pins, where it is missing. Answers whether it is there. */
export function installLocked(folder: string, purpose: string): boolean {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return true;
  console.log(`installing ${purpose}`);
  try {
    // npm is a script of the shell's on Windows.
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-progress'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    return true;
  } catch {
    return false;
  }
}
