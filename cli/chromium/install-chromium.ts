import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, findChromium } from './find-chromium.ts';

type Say = (sentence: string) => void;

/**
 * The Chromium of this machine, installed if there is none. Throws one plain sentence when that cannot be done.
 * @param suits what the caller needs of it, such as `loadsUnpacked`
 */
export async function ensureChromium(
  say: Say = console.log,
  suits?: (browser: Browser) => boolean,
): Promise<Browser> {
  const found = await findChromium(suits);
  if (found) return found;
  for (const install of [installByApt, installByPlaywright]) {
    if (!(await install(say))) continue;
    const installed = await findChromium(suits);
    if (installed) return installed;
  }
  throw new Error(
    'Sluice needs Chromium and could not install it here. Install it (on Debian: apt-get install chromium), ' +
      'or set CHROMIUM_PATH to one that you have, and start again.',
  );
}

async function installByApt(say: Say): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  say('No Chromium found. Installing Debian’s (apt-get install chromium); this takes a minute or two.');
  // A mirror that is out of date for one list must not keep us from the others: the install itself tells.
  await run('apt-get', ['update', '-qq'], say);
  return run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    say,
  );
}

async function installByPlaywright(say: Say): Promise<boolean> {
  say('No suitable Chromium found. Downloading one into your cache folder; this takes a minute or two.');
  const package_ = createRequire(import.meta.url).resolve('playwright-core/package.json');
  return run(process.execPath, [join(dirname(package_), 'cli.js'), 'install', 'chromium', '--no-shell'], say);
}

/** True when the command ended well; when it did not, its last lines are said. */
function run(command: string, args: string[], say: Say): Promise<boolean> {
  return new Promise((done) => {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output = (output + chunk.toString()).slice(-2000);
      });
    }
    child.on('error', () => done(false));
    child.on('exit', (code) => {
      if (code !== 0) say(`That did not work:\n${output.trim().split('\n').slice(-6).join('\n')}`);
      done(code === 0);
    });
  });
}
