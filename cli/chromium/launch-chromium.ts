import { type BrowserContext, chromium } from 'playwright-core';
import { type ForcedExtension, policyNamespace, writeLauncher, writePolicy } from './browser-policy.ts';
import type { Browser } from './find-chromium.ts';

export interface LaunchOptions {
  browser: Browser;
  /** A folder of its own for profile, policy and launcher. */
  folder: string;
  headless: boolean;
  /** Host names that lead to a port on loopback; every other name leads nowhere. */
  hosts?: Readonly<Record<string, number>>;
  /** Hashes of the public keys whose certificates are taken although no authority signed them. */
  trustedKeys?: readonly string[];
  colorScheme?: 'light' | 'dark';
  locale?: string;
}

export interface ManagedBrowser {
  context: BrowserContext;
  /** Rewrites the managed values; seen after about 5 s, or at once by `reloadPolicies`. */
  setManaged(managed: ForcedExtension['managed']): void;
  /** Presses "Reload policies" on chrome://policy. */
  reloadPolicies(): Promise<void>;
}

/** Starts the browser with the extension force-installed through browser policy. Needs `policyNamespace`. */
export async function launchWithPolicy(
  options: LaunchOptions,
  extension: ForcedExtension,
): Promise<ManagedBrowser> {
  const namespace = policyNamespace(options.browser);
  if (!namespace)
    throw new Error('Browser policy cannot be written here: that needs root or user namespaces.');
  const launcher = writeLauncher(options.browser, namespace, options.folder);
  writePolicy(options.folder, extension);
  const context = await launch(options, launcher, []);
  return {
    context,
    setManaged: (managed) => writePolicy(options.folder, { ...extension, managed }),
    reloadPolicies: async () => {
      const page = await context.newPage();
      await page.goto('chrome://policy');
      await page.locator('#reload-policies').click();
      await page.waitForTimeout(300);
      await page.close();
    },
  };
}

/** Starts the browser with an unpacked build loaded. Not for branded Chrome: see `loadsUnpacked`. */
export function launchUnpacked(options: LaunchOptions, extensionDir: string): Promise<BrowserContext> {
  const load = [`--load-extension=${extensionDir}`, `--disable-extensions-except=${extensionDir}`];
  return launch(options, options.browser.path, load);
}

function launch(options: LaunchOptions, executablePath: string, args: string[]): Promise<BrowserContext> {
  const { headless, colorScheme, locale } = options;
  return chromium.launchPersistentContext(`${options.folder}/profile`, {
    executablePath,
    headless,
    // The second would silently keep a force-installed extension from ever being fetched.
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-background-networking',
      '--enable-automation',
      '--disable-back-forward-cache',
    ],
    args: [...args, ...hostArgs(options), ...sandboxArgs(executablePath, options.browser)],
    // Who started the browser also tidies up after it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    viewport: headless ? { width: 1280, height: 800 } : null,
    ...(colorScheme ? { colorScheme } : {}),
    ...(locale ? { locale } : {}),
  });
}

function hostArgs({ hosts = {}, trustedKeys = [] }: LaunchOptions): string[] {
  const maps = Object.entries(hosts).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`);
  const rules = [...maps, 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost', 'MAP * ~NOTFOUND'].join(', ');
  const keys =
    trustedKeys.length > 0 ? [`--ignore-certificate-errors-spki-list=${trustedKeys.join(',')}`] : [];
  return [`--host-resolver-rules=${rules}`, ...keys];
}

/** Chromium refuses its sandbox to root, and in a user namespace it takes itself for root. */
function sandboxArgs(executablePath: string, browser: Browser): string[] {
  return process.getuid?.() === 0 || executablePath !== browser.path ? ['--no-sandbox', '--test-type'] : [];
}
