import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Managed } from '../../src/model/managed.ts';
import type { Browser } from './find-chromium.ts';

export interface ForcedExtension {
  id: string;
  updateUrl: string;
  /** What the extension reads from `storage.managed`; `null` for no entry at all. */
  managed: Readonly<Record<keyof Managed | string, unknown>> | null;
}

/** Where each kind of browser looks for policy on Linux. */
const policyRoots: Record<Browser['kind'], string> = {
  chromium: '/etc/chromium',
  'chrome-for-testing': '/etc/opt/chrome_for_testing',
  chrome: '/etc/opt/chrome',
};

export type Namespace = { flags: string; root: string };

/**
 * How this process can give a browser policy files of its own without touching the machine's: a private mount
 * namespace, as root or through a user namespace. `null` where neither is to be had.
 */
export function policyNamespace(browser: Browser): Namespace | null {
  if (process.platform !== 'linux') return null;
  const root = policyRoots[browser.kind];
  const isRoot = process.getuid?.() === 0;
  if (isRoot) mkdirSync(root, { recursive: true });
  const flags = isRoot ? '--mount' : '--map-root-user --mount';
  try {
    const script = `unshare ${flags} --propagation private sh -c 'mount -t tmpfs none ${root}'`;
    execFileSync('/bin/sh', ['-c', script], { stdio: 'ignore' });
    return { flags, root };
  } catch {
    return null;
  }
}

/** Writes a start script that shows the browser `policyDir` as its policy folder, and returns the script's path. */
export function writeLauncher(browser: Browser, namespace: Namespace, folder: string): string {
  const file = join(folder, 'launch.sh');
  const { flags, root } = namespace;
  const inside = [
    `mount -t tmpfs none ${root}`,
    `mkdir ${root}/policies`,
    `mount --bind "$0" ${root}/policies`,
    `exec "$@"`,
  ].join(' && ');
  const script = `#!/bin/sh
exec unshare ${flags} --propagation private sh -c '${inside}' '${join(folder, 'policies')}' '${browser.path}' "$@"
`;
  mkdirSync(join(folder, 'policies/managed'), { recursive: true });
  writeFileSync(file, script, { mode: 0o755 });
  return file;
}

/** Force-installs the extension and sets its managed values. A running browser sees a change after about 5 s. */
export function writePolicy(folder: string, extension: ForcedExtension): void {
  const file = join(folder, 'policies/managed/sluice.json');
  const policy = {
    ExtensionSettings: {
      [extension.id]: { installation_mode: 'force_installed', update_url: extension.updateUrl },
    },
    // 1: allowed everywhere, which attaching to a force-installed extension's worker needs.
    DeveloperToolsAvailability: 1,
    ...(extension.managed ? { '3rdparty': { extensions: { [extension.id]: extension.managed } } } : {}),
  };
  if (!existsSync(join(folder, 'policies/managed')))
    throw new Error('The browser was started without policy.');
  writeFileSync(`${file}.new`, JSON.stringify(policy));
  renameSync(`${file}.new`, file);
}
