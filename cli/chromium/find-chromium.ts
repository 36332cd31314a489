import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

export interface Browser {
  path: string;
  kind: 'chromium' | 'chrome-for-testing' | 'chrome';
  major: number;
}

/** The oldest major version whose MV3 features Sluice counts on. */
const oldestMajor = 120;

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'google-chrome-stable',
  'google-chrome',
];
const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/**
 * The first browser on this machine that `suits`. `CHROMIUM_PATH` goes before everything else; then what
 * is on the PATH, then what Playwright has downloaded.
 */
export async function findChromium(
  suits: (browser: Browser) => boolean = () => true,
): Promise<Browser | null> {
  for (const path of new Set([...namedByUser(), ...onPath(), ...macPaths, playwrightsOwn()])) {
    const browser = path ? await inspect(path) : null;
    if (browser && browser.major >= oldestMajor && suits(browser)) return browser;
  }
  return null;
}

/** Branded Chrome ignores `--load-extension` from version 137 on. */
export function loadsUnpacked(browser: Browser): boolean {
  return browser.kind !== 'chrome' || browser.major < 137;
}

/** Runs `--version`: a stub that only asks for a snap, or a browser that lacks a library, gives null. */
async function inspect(path: string): Promise<Browser | null> {
  if (!existsSync(path) || realpathSync(path).includes('/snap')) return null;
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
    const version = /(Chromium|Google Chrome for Testing|Google Chrome)\s.*?(\d+)\.\d+\.\d+/.exec(stdout);
    if (!version) return null;
    const kinds = { Chromium: 'chromium', 'Google Chrome for Testing': 'chrome-for-testing' } as const;
    return { path, kind: kinds[version[1] as keyof typeof kinds] ?? 'chrome', major: Number(version[2]) };
  } catch {
    return null;
  }
}

function namedByUser(): string[] {
  return process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : [];
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function playwrightsOwn(): string | null {
  try {
    return chromium.executablePath();
  } catch {
    return null;
  }
}
