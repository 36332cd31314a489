import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { policyNamespace } from '../chromium/browser-policy.ts';
import { type Browser, loadsUnpacked } from '../chromium/find-chromium.ts';
import { ensureChromium } from '../chromium/install-chromium.ts';
import { type LaunchOptions, launchUnpacked, launchWithPolicy } from '../chromium/launch-chromium.ts';
import { packExtension } from '../pack/pack-extension.ts';
import { buildExtension } from './build-extension.ts';

export interface DemoBrowser {
  context: BrowserContext;
  /** How Sluice got in: by browser policy, as a company does it, or as an unpacked demo build. */
  way: 'policy' | 'unpacked';
}

/** Only root installs by policy: a user namespace would cost the browser its sandbox. */
export function installsByPolicy(browser: Browser): boolean {
  return process.getuid?.() === 0 && policyNamespace(browser) !== null;
}

/** Builds Sluice and starts Chromium with it. */
export async function openBrowser(
  options: Omit<LaunchOptions, 'browser'>,
  managed: Record<string, unknown>,
  say: (sentence: string) => void,
): Promise<DemoBrowser> {
  const browser = await ensureChromium(say, (found) => loadsUnpacked(found) || installsByPolicy(found));
  if (!installsByPolicy(browser)) {
    say('Building Sluice (a demo build: browser policy needs root) ...');
    const context = await launchUnpacked({ ...options, browser }, await buildExtension(managed));
    return { context, way: 'unpacked' };
  }
  say('Building Sluice ...');
  const packed = packExtension({
    dir: await buildExtension(),
    keyFile: join(options.folder, 'key.pem'),
    outDir: join(options.folder, 'package'),
  });
  const extension = { id: packed.id, updateUrl: packed.updateUrl, managed };
  const { context } = await launchWithPolicy({ ...options, browser }, extension);
  return { context, way: 'policy' };
}
