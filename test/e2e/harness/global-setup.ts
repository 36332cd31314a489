import { ensureChromium } from '../../../cli/chromium/install-chromium.ts';

/** Before the first end-to-end test: a Chromium, installed if there is none. */
export async function setup(): Promise<void> {
  const browser = await ensureChromium();
  console.log(`End to end with ${browser.path} (${browser.kind} ${browser.major}).`);
}
