import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { policyNamespace } from '../../../cli/chromium/browser-policy.ts';
import { loadsUnpacked } from '../../../cli/chromium/find-chromium.ts';
import { ensureChromium } from '../../../cli/chromium/install-chromium.ts';
import {
  type LaunchOptions,
  launchUnpacked,
  launchWithPolicy,
  type ManagedBrowser,
} from '../../../cli/chromium/launch-chromium.ts';
import { buildExtension, projectRoot } from '../../../cli/demo/build-extension.ts';
import { extensionId } from '../../../cli/pack/extension-key.ts';
import { packExtension } from '../../../cli/pack/pack-extension.ts';

export interface InstalledBrowser extends ManagedBrowser {
  extensionId: string;
}

const neither = 'installing by browser policy needs root or user namespaces, and here is neither';

/**
 * Whether the extension can be force-installed here. Where it cannot, a plain sentence is printed once per
 * file: `describe.skipIf(!(await canInstallByPolicy()))`.
 */
export async function canInstallByPolicy(): Promise<boolean> {
  const possible = policyNamespace(await ensureChromium()) !== null;
  if (!possible) console.warn(`SKIPPED: ${neither}.`);
  return possible;
}

/** Starts Chromium with the product force-installed; where that cannot be, with an unpacked demo build. */
export async function startBrowser(
  options: Omit<LaunchOptions, 'browser' | 'headless'>,
  managed: Record<string, unknown> | null,
): Promise<InstalledBrowser> {
  const browser = await ensureChromium();
  const launch = { ...options, browser, headless: true };
  const { folder } = options;
  if (policyNamespace(browser)) {
    const packed = packExtension({
      dir: productBuild(),
      keyFile: join(folder, 'key.pem'),
      outDir: join(folder, 'package'),
    });
    const extension = { id: packed.id, updateUrl: packed.updateUrl, managed };
    return { ...(await launchWithPolicy(launch, extension)), extensionId: packed.id };
  }
  console.warn(`WEAKER: ${neither}, so an unpacked demo build is tested instead.`);
  const dir = join(folder, 'unpacked');
  if (!existsSync(dir)) cpSync(await buildExtension(managed ?? {}), dir, { recursive: true });
  const context = await launchUnpacked(
    { ...launch, browser: await ensureChromium(console.log, loadsUnpacked) },
    dir,
  );
  const refuse = () => {
    throw new Error(`The managed values cannot be changed: ${neither}.`);
  };
  // An unpacked extension without a key has its id from its path.
  return {
    context,
    extensionId: extensionId(Buffer.from(dir)),
    setManaged: refuse,
    reloadPolicies: async () => refuse(),
  };
}

function productBuild(): string {
  const dir = join(projectRoot, '.output/chrome-mv3');
  if (existsSync(join(dir, 'manifest.json'))) return dir;
  throw new Error('There is no build to test: run "npm run build:chromium" first.');
}
